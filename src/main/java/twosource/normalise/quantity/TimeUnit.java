package twosource.normalise.quantity;

import java.util.List;
import twosource.value.Granularity;
import twosource.value.Unit;

/** Holds a unit of time: an hour is 3600 seconds, a year 12 months. */
public record TimeUnit(Granularity granularity, double factor, Unit base) {

  static TimeUnit of(List<String> columns) {
    return new TimeUnit(
        Granularity.valueOf(columns.get(0)),
        Double.parseDouble(columns.get(1)),
        new Unit(columns.get(2)));
  }
}
