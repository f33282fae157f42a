package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import twosource.text.Name;

/**
 * Puts right slips of the tagger that the words around settle.
 *
 * <p>The tagger knows no names, takes some marks for words and some words for marks, and mistakes a
 * few forms that English uses for two things. Each rule looks at no more than a few neighbours.
 */
final class TagRepairs {

  /** Verbs after which {@code that} opens what is said. */
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "say",
          "says",
          "saying",
          "agreed",
          "agree",
          "agrees",
          "added",
          "adding",
          "adds",
          "told",
          "announced",
          "announce",
          "confirmed",
          "believe",
          "believes",
          "believed",
          "warned",
          "claimed",
          "reported",
          "insisted",
          "stressed",
          "suggested",
          "argued",
          "noted",
          "hoped",
          "knew",
          "know",
          "knows",
          "think",
          "thinks",
          "thought",
          "denied",
          "admitted",
          "indicated",
          "showed",
          "ruled",
          "decided",
          "promised",
          "declared",
          "revealed",
          "explained",
          "concluded");

  private final List<String> words;
  private final List<String> tags;
  private final KnownWords known;

  private TagRepairs(List<String> words, List<String> tags, KnownWords known) {
    this.words = words;
    this.tags = new ArrayList<>(tags);
    this.known = known;
  }

  /** Returns the tags put right. */
  static List<String> repair(
      List<String> words, List<String> tags, List<Name> names, KnownWords known) {
    TagRepairs repairs = new TagRepairs(words, tags, known);
    new MarkTags(words, repairs.tags).repair();
    names.forEach(new NameTags(words, repairs.tags)::repair);
    for (int i = 0; i < words.size(); i++) {
      repairs.repairWord(i);
    }
    return repairs.tags;
  }

  private void repairWord(int at) {
    switch (tags.get(at)) {
      case "RP" -> repairParticle(at);
      case "DT" -> repairThat(at);
      case "VBN" -> repairParticiple(at);
      case "VBG" -> repairTitle(at);
      case "NN", "JJ" -> {
        repairNoun(at);
        repairGeneral(at);
        repairSubject(at);
      }
      case "PRP" -> {
        if (words.get(at).equals("US")) {
          tags.set(at, "NNP");
        }
      }
      default -> {}
    }
  }

  /** Reads {@code Secretary-General} as a noun. */
  private void repairGeneral(int at) {
    String word = words.get(at);
    if (word.endsWith("-General") || word.endsWith("-general")) {
      tags.set(at, Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN");
    }
  }

  /** Reads {@code subject} in {@code the sale subject to conditions} as an adjective. */
  private void repairSubject(int at) {
    boolean to = at + 1 < words.size() && words.get(at + 1).equals("to");
    if (to && words.get(at).equals("subject") && at > 0 && tags.get(at - 1).startsWith("NN")) {
      tags.set(at, "JJ");
    }
  }

  /** Reads {@code chief operating officer} as three nouns. */
  private void repairTitle(int at) {
    boolean between = at > 0 && at + 1 < words.size();
    if (between
        && words.get(at - 1).equalsIgnoreCase("chief")
        && words.get(at + 1).equalsIgnoreCase("officer")) {
      tags.set(at, "NN");
    }
  }

  /** Reads {@code on} before a day as a preposition. */
  private void repairParticle(int at) {
    if (at + 1 < words.size() && TimeWords.isDayOrMonth(words.get(at + 1))) {
      tags.set(at, "IN");
    }
  }

  private void repairThat(int at) {
    boolean opens = at > 0 && words.get(at).equals("that") && SAYING.contains(words.get(at - 1));
    if (opens && at + 1 < words.size() && !isMarkOrVerb(tags.get(at + 1))) {
      tags.set(at, "IN");
    }
  }

  private static boolean isMarkOrVerb(String tag) {
    return tag.startsWith("VB") || tag.equals("MD") || !Character.isLetter(tag.charAt(0));
  }

  /** Reads {@code who met} as a past tense, for a participle needs its auxiliary. */
  private void repairParticiple(int at) {
    if (at == 0) {
      return;
    }
    String before = tags.get(at - 1);
    if (before.equals("WDT") || before.equals("WP") || before.equals("PRP")) {
      tags.set(at, "VBD");
    } else if (before.equals("IN") && words.get(at - 1).equals("that")) {
      tags.set(at - 1, "WDT");
      tags.set(at, "VBD");
    }
  }

  /** Reads {@code after briefing the} as a gerund and {@code to swiftly plan} as an infinitive. */
  private void repairNoun(int at) {
    boolean object = at + 1 < tags.size() && Set.of("DT", "PRP$", "PRP").contains(tags.get(at + 1));
    boolean preposition = at > 0 && tags.get(at - 1).equals("IN");
    if (object && preposition && words.get(at).endsWith("ing")) {
      tags.set(at, "VBG");
      return;
    }
    boolean infinitive = at > 1 && tags.get(at - 1).equals("RB") && tags.get(at - 2).equals("TO");
    if (infinitive && known.mayBe(words.get(at), "VB")) {
      tags.set(at, "VB");
    }
  }
}
