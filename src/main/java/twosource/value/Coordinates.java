package twosource.value;

/**
 * Holds a point on the globe.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

  private static final double EARTH_RADIUS_KM = 6371.0088;

  public Coordinates {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no coordinates: " + latitude + ", " + longitude);
    }
  }

  /** Returns the great-circle distance by the haversine formula. */
  public double distanceKm(Coordinates other) {
    double sinLatitude = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
    double sinLongitude = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double haversine =
        sinLatitude * sinLatitude
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * sinLongitude
                * sinLongitude;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
  }

  /**
   * Returns the point that lies a distance away.
   *
   * @param bearing degrees clockwise from north
   */
  public Coordinates moved(double km, double bearing) {
    double angle = km / EARTH_RADIUS_KM;
    double course = Math.toRadians(bearing);
    double from = Math.toRadians(latitude);
    double to =
        Math.asin(
            clamp(
                Math.sin(from) * Math.cos(angle)
                    + Math.cos(from) * Math.sin(angle) * Math.cos(course)));
    double turn =
        Math.atan2(
            Math.sin(course) * Math.sin(angle) * Math.cos(from),
            Math.cos(angle) - Math.sin(from) * Math.sin(to));
    return new Coordinates(
        Math.toDegrees(to), Math.IEEEremainder(longitude + Math.toDegrees(turn), 360));
  }

  private static double clamp(double sine) {
    return Math.max(-1, Math.min(1, sine));
  }
}
