package twosource.normalise.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the gazetteer's data from GeoNames; the README beside the data says how and when.
 *
 * <p>Writes {@code cities.tsv.gz}, sorted by key for binary search, and {@code divisions.tsv.gz},
 * sorted by code. The same input gives the same bytes.
 */
public final class GazetteerBuilder {

  /** Smaller places are left out: hardly any news names them, and they are all over the world. */
  private static final int FEWEST_PEOPLE = 1000;

  /** The same where names are English, so that copy in English names villages. */
  private static final int FEWEST_ENGLISH = 500;

  /** Other names are kept of places that international news writes about. */
  private static final int PEOPLE_FOR_OTHER_NAMES = 30_000;

  /** The same where names are English: what else a town was ever called is of no use. */
  private static final int PEOPLE_FOR_OTHER_ENGLISH = 300_000;

  private static final Set<String> ENGLISH = Set.of("US", "CA", "GB", "IE", "AU", "NZ");

  /** A part of a city lies in a city this many times its size. */
  private static final int CITY_TO_PART = 4;

  private static final Set<String> DROPPED =
      Set.of("PPLQ", "PPLH", "PPLW", "PPLCH", "PPLR", "PPLF");

  /** Second-level divisions that are one city, beside those that bear its name. */
  private static final Map<String, String> ONE_CITY =
      Map.of(
          "GB.ENG.GLA", "London",
          "US.NY.005", "New York City",
          "US.NY.047", "New York City",
          "US.NY.061", "New York City",
          "US.NY.081", "New York City",
          "US.NY.085", "New York City");

  private static final Set<String> DIVISION_WORDS =
      Set.of(
          "oblast",
          "province",
          "region",
          "republic",
          "governorate",
          "county",
          "state",
          "city",
          "prefecture",
          "department",
          "district",
          "raion",
          "municipality",
          "territory",
          "krai",
          "parish",
          "borough");

  private record City(
      String name,
      String ascii,
      String others,
      double latitude,
      double longitude,
      String feature,
      String country,
      String division,
      String district,
      long population) {

    boolean isCapital() {
      return feature.equals("PPLC");
    }

    boolean isPart() {
      return feature.equals("PPLX");
    }

    String divisionCode() {
      return country + "." + division;
    }

    String districtCode() {
      return divisionCode() + "." + district;
    }

    /** Distances on a plane, good enough within one city. */
    double km(City other) {
      double north = (other.latitude - latitude) * 111.2;
      double east = (other.longitude - longitude) * 111.2 * Math.cos(Math.toRadians(latitude));
      return Math.hypot(north, east);
    }

    /** How far a city of this size reaches: London 24 km, Tampa 6 km. */
    double radiusKm() {
      return Math.sqrt((double) population) / 125 + 1;
    }
  }

  private final Map<String, String> names = new TreeMap<>();
  private final Set<String> districts = new HashSet<>();
  private final List<City> cities = new ArrayList<>();
  private final Map<String, List<City>> large = new HashMap<>();
  private final Set<String> lines = new TreeSet<>(GazetteerBuilder::byBytes);

  private GazetteerBuilder() {}

  /** Takes cities500.txt, admin1.json, admin2.json and the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    GazetteerBuilder builder = new GazetteerBuilder();
    builder.readDivisions(Path.of(arguments[1]));
    builder.readDivisions(Path.of(arguments[2]));
    builder.readCities(Path.of(arguments[0]));
    builder.layOut();
    builder.write(Path.of(arguments[3]));
  }

  private void readDivisions(Path file) throws IOException {
    for (JsonNode division : new ObjectMapper().readTree(file.toFile())) {
      names.put(division.get("code").asText(), division.get("name").asText().strip());
    }
  }

  private void readCities(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        City city = city(line.split("\t", -1));
        if (!DROPPED.contains(city.feature()) && isKnownEnough(city)) {
          cities.add(city);
        }
      }
    }
    for (City city : cities) {
      districts.add(city.districtCode());
      if (city.population() >= 100_000 && !city.isPart()) {
        large.computeIfAbsent(city.divisionCode(), code -> new ArrayList<>()).add(city);
      }
    }
    large.values().forEach(list -> list.sort(Comparator.comparing(City::population).reversed()));
  }

  private static City city(String[] fields) {
    return new City(
        fields[1].strip(),
        fields[2].strip(),
        fields[3],
        Double.parseDouble(fields[4]),
        Double.parseDouble(fields[5]),
        fields[7],
        fields[8],
        fields[10],
        fields[11],
        Long.parseLong(fields[14]));
  }

  private static boolean isKnownEnough(City city) {
    int fewest = ENGLISH.contains(city.country()) ? FEWEST_ENGLISH : FEWEST_PEOPLE;
    boolean seat = Set.of("PPLC", "PPLA", "PPLA2").contains(city.feature());
    return seat || city.population() >= fewest;
  }

  private static boolean isKnownByOtherNames(City city) {
    boolean english = ENGLISH.contains(city.country());
    return city.isCapital()
        || city.population() >= (english ? PEOPLE_FOR_OTHER_ENGLISH : PEOPLE_FOR_OTHER_NAMES);
  }

  private void layOut() {
    names.forEach(this::layOutDivision);
    cities.forEach(this::layOutCity);
  }

  private void layOutDivision(String code, String name) {
    int depth = code.split("\\.").length - 1;
    if (depth == 2 && !districts.contains(code)) {
      return;
    }
    String[] codes = Arrays.copyOf(code.split("\\."), 3);
    String rest =
        String.join(
            "\t", name, String.valueOf(depth), codes[0], codes[1], depth == 2 ? codes[2] : "");
    Set<String> keys = new TreeSet<>(List.of(PlaceKey.of(name)));
    keys.add(bare(PlaceKey.of(name)));
    keys.stream().filter(key -> !key.isEmpty()).forEach(key -> lines.add(key + "\t" + rest));
  }

  /** Drops the word for the kind of division: {@code kursk oblast} is {@code kursk}. */
  private static String bare(String key) {
    int space = key.lastIndexOf(' ');
    return space > 0 && DIVISION_WORDS.contains(key.substring(space + 1))
        ? key.substring(0, space)
        : key;
  }

  private void layOutCity(City city) {
    Optional<City> whole = wholeOf(city);
    String type = whole.isPresent() ? "q" : city.isCapital() ? "k" : "c";
    String rest = rest(city, type, whole);
    Set<String> keys = new TreeSet<>(List.of(PlaceKey.of(city.name()), PlaceKey.of(city.ascii())));
    keys.remove("");
    keys.forEach(key -> lines.add(key + "\t" + rest));
    if (isKnownByOtherNames(city)) {
      String other = rest(city, type.toUpperCase(Locale.ROOT), whole);
      Set<String> others = new TreeSet<>();
      for (String name : city.others().split(",", -1)) {
        if (isReadable(name.strip())) {
          others.add(PlaceKey.of(name));
        }
      }
      others.removeAll(keys);
      others.forEach(key -> lines.add(key + "\t" + other));
    }
  }

  private static String rest(City city, String type, Optional<City> whole) {
    return String.join(
        "\t",
        city.name(),
        type,
        city.country(),
        city.division(),
        // A part's path goes through its city, which may have no district of its own.
        whole.orElse(city).district(),
        whole.map(City::name).orElse(""),
        degrees(city.latitude()),
        degrees(city.longitude()),
        String.valueOf(city.population()));
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** Keeps what English copy could spell so: plain letters, capitals only to begin a word. */
  private static boolean isReadable(String name) {
    return name.length() >= 4
        && name.chars().allMatch(c -> c < 128 && (Character.isLetter(c) || " -'".indexOf(c) >= 0))
        && Character.isUpperCase(name.charAt(0))
        && !Character.isUpperCase(name.charAt(1))
        && !name.endsWith(" osh");
  }

  /** Returns the city that a place is a part of. */
  private Optional<City> wholeOf(City city) {
    String oneCity = ONE_CITY.getOrDefault(city.districtCode(), "");
    return large.getOrDefault(city.divisionCode(), List.of()).stream()
        .filter(whole -> isPart(city, whole) || isNamedPart(city, whole, oneCity))
        .findFirst();
  }

  private boolean isPart(City city, City whole) {
    return whole.population() >= CITY_TO_PART * city.population()
        && (city.isPart() ? city.km(whole) <= whole.radiusKm() : isOneCity(whole, city));
  }

  private static boolean isNamedPart(City city, City whole, String oneCity) {
    return whole.name().equals(oneCity) && !city.name().equals(oneCity);
  }

  /** Tells whether the division that both lie in is the city itself, under the city's name. */
  private boolean isOneCity(City whole, City city) {
    String key = PlaceKey.of(whole.name());
    return whole.population() >= 500_000
        && city.km(whole) <= whole.radiusKm()
        && (isCalled(city.divisionCode(), key)
            || (city.districtCode().equals(whole.districtCode())
                && isCalled(city.districtCode(), key)));
  }

  private boolean isCalled(String code, String key) {
    return bare(PlaceKey.of(names.getOrDefault(code, ""))).equals(key);
  }

  private void write(Path folder) throws IOException {
    writeGzip(folder.resolve("cities.tsv.gz"), String.join("\n", lines) + "\n");
    StringBuilder divisions = new StringBuilder();
    names.forEach(
        (code, name) -> {
          if (code.split("\\.").length == 2 || districts.contains(code)) {
            divisions.append(code).append('\t').append(name).append('\n');
          }
        });
    writeGzip(folder.resolve("divisions.tsv.gz"), divisions.toString());
  }

  private static void writeGzip(Path file, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = best(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, bytes.toByteArray());
    System.out.printf("%s: %,d bytes of %,d%n", file, bytes.size(), text.length());
  }

  private static OutputStream best(OutputStream out) throws IOException {
    return new GZIPOutputStream(out) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    };
  }

  /** Orders as the reader's binary search does: by unsigned bytes of UTF-8. */
  private static int byBytes(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
