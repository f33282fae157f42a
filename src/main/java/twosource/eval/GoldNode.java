package twosource.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Is a part of a JSON file that knows its line, so that whatever is wrong with it can be told.
 *
 * @param token what it begins with
 * @param text of a scalar; else empty
 * @param fields of an object, in their order; else empty
 * @param items of an array; else empty
 */
record GoldNode(
    String file,
    int line,
    JsonToken token,
    String text,
    Map<String, GoldNode> fields,
    List<GoldNode> items) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Parses a whole file. */
  static GoldNode parse(String file, String content) {
    try (JsonParser parser = JSON.createParser(content)) {
      if (parser.nextToken() == null) {
        throw new GoldException(file, 1, "expected an object, found nothing");
      }
      GoldNode root = node(file, parser);
      if (parser.nextToken() != null) {
        throw new GoldException(
            file, parser.currentTokenLocation().getLineNr(), "expected the end of the file");
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String complaint = String.valueOf(e.getOriginalMessage()).split("[\n(]", -1)[0].strip();
      throw new GoldException(file, line, "expected JSON, found what breaks it: " + complaint);
    } catch (IOException e) {
      throw new GoldException(file, "could not be read: " + e.getClass().getSimpleName());
    }
  }

  private static GoldNode node(String file, JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    int line = parser.currentTokenLocation().getLineNr();
    Map<String, GoldNode> fields = new LinkedHashMap<>();
    List<GoldNode> items = new ArrayList<>();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        int keyLine = parser.currentTokenLocation().getLineNr();
        parser.nextToken();
        if (fields.put(key, node(file, parser)) != null) {
          throw new GoldException(file, keyLine, "expected each key once, found " + key + " again");
        }
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(file, parser));
      }
    }
    String text = token.isScalarValue() ? parser.getText() : "";
    return new GoldNode(file, line, token, text, fields, items);
  }

  /** Returns this object when all of its keys are among the known ones. */
  GoldNode object(Set<String> known) {
    if (token != JsonToken.START_OBJECT) {
      throw problem("expected an object with " + listed(known));
    }
    for (Map.Entry<String, GoldNode> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        throw field
            .getValue()
            .problem("expected one of " + listed(known) + ", found the key " + field.getKey());
      }
    }
    return this;
  }

  private static String listed(Set<String> words) {
    return String.join(", ", new TreeSet<>(words));
  }

  GoldNode required(String key) {
    GoldNode field = fields.get(key);
    if (field == null) {
      throw problem("expected the key " + key + " in this object");
    }
    return field;
  }

  /** Returns the value of a key; none where it is left out or null. */
  Optional<GoldNode> optional(String key) {
    return Optional.ofNullable(fields.get(key)).filter(node -> node.token != JsonToken.VALUE_NULL);
  }

  List<GoldNode> list() {
    if (token != JsonToken.START_ARRAY) {
      throw problem("expected a list");
    }
    return items;
  }

  /** Returns the words of a string that is not blank. */
  String words() {
    if (token != JsonToken.VALUE_STRING || text.isBlank()) {
      throw problem("expected words");
    }
    return text;
  }

  /** Returns one of some words. */
  String oneOf(Set<String> words) {
    if (token != JsonToken.VALUE_STRING || !words.contains(text)) {
      throw problem("expected one of " + listed(words) + ", found " + found());
    }
    return text;
  }

  boolean flag() {
    if (!token.isBoolean()) {
      throw problem("expected true or false, found " + found());
    }
    return token == JsonToken.VALUE_TRUE;
  }

  int offset() {
    if (token != JsonToken.VALUE_NUMBER_INT || !text.matches("\\d{1,9}")) {
      throw problem("expected an offset, a whole number from 0, found " + found());
    }
    return Integer.parseInt(text);
  }

  private String found() {
    return token.isScalarValue() ? "\"" + text + "\"" : "a list or an object";
  }

  GoldException problem(String message) {
    return new GoldException(file, line, message);
  }
}
