package twosource.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import twosource.claim.StatedValue;
import twosource.claim.ValueReading;
import twosource.rule.RuleNames;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.Timex;
import twosource.value.Value;

/**
 * Writes how a value was read as fields of a JSON object, the same for values and for claims.
 *
 * <p>{@code kind}, {@code type}, {@code value} and {@code anchor} always, and what its kind has
 * besides. The type is the kind again, but for times, where it is TIMEX3's and so is the value.
 */
final class ReadingJson {

  private ReadingJson() {}

  static void write(JsonGenerator json, StatedValue stated) throws IOException {
    String kind = RuleNames.of(stated.kind());
    json.writeStringField("kind", kind);
    ValueReading reading = stated.reading();
    if (reading instanceof ValueReading.Time time) {
      write(json, time);
    } else {
      json.writeStringField("type", kind);
    }
    if (reading instanceof ValueReading.Amount amount) {
      write(json, amount);
    } else if (reading instanceof ValueReading.Where where) {
      writeValue(json, where.place());
    } else if (reading instanceof ValueReading.Who who) {
      writeValue(json, who.parties());
      writeMembers(json, who.parties());
    } else if (reading instanceof ValueReading.Held held) {
      writeValue(json, held.office());
      json.writeStringField("holder", held.holder().orElse(null));
    } else if (reading instanceof ValueReading.Quoted quoted) {
      writeValue(json, quoted.wording());
      json.writeStringField("speaker", quoted.speaker().orElse(null));
    }
    json.writeStringField("anchor", RuleNames.of(stated.anchor()));
  }

  private static void write(JsonGenerator json, ValueReading.Time time) throws IOException {
    Timex timex = time.timex();
    json.writeStringField("type", timex.type().name());
    json.writeStringField("value", timex.value());
    json.writeStringField("interval", time.interval().map(Value::print).orElse(null));
  }

  private static void write(JsonGenerator json, ValueReading.Amount amount) throws IOException {
    writeValue(json, amount.quantity());
    writeNumber(json, "lo", amount.first());
    writeNumber(json, "hi", amount.second());
    json.writeStringField("unit", amount.unit());
    json.writeStringField("change", amount.change());
  }

  /** Writes a whole number without a fraction or exponent. */
  private static void writeNumber(JsonGenerator json, String field, double number)
      throws IOException {
    json.writeFieldName(field);
    json.writeNumber(print(number));
  }

  private static String print(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** Returns the number as it was written, or both: {@code 5 to 6}. */
  static String number(ValueReading.Amount amount) {
    boolean pair = amount.first() != amount.second();
    return print(amount.first()) + (pair ? " to " + print(amount.second()) : "");
  }

  private static void writeMembers(JsonGenerator json, Parties list) throws IOException {
    json.writeArrayFieldStart("members");
    for (Party member : list.members()) {
      json.writeString(member.print());
    }
    json.writeEndArray();
    json.writeBooleanField("closed", list.closed());
  }

  private static void writeValue(JsonGenerator json, Value value) throws IOException {
    json.writeStringField("value", value.print());
  }
}
