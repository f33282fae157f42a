package twosource.ingest;

import java.util.Arrays;
import java.util.Optional;

/** Names file forms that are taken for text now and then, by the bytes that they begin with. */
enum FileForm {
  PDF("a PDF document", "%PDF-"),
  RICH_TEXT("a rich text document", "{\\rtf"),
  ZIP("a ZIP archive or an office document", "PK\3\4"),
  OFFICE("an old office document", "\u00d0\u00cf\u0011\u00e0"),
  GZIP("a gzip archive", "\u001f\u008b"),
  BZIP2("a bzip2 archive", "BZh"),
  XZ("an xz archive", "\u00fd7zXZ"),
  PNG("a PNG image", "\u0089PNG"),
  JPEG("a JPEG image", "\u00ff\u00d8\u00ff"),
  GIF("a GIF image", "GIF8"),
  TIFF("a TIFF image", "II*\0"),
  ELF("a program", "\u007fELF");

  /** Completes the sentence "the file is …". */
  final String description;

  /** One character a byte. */
  private final String magic;

  FileForm(String description, String magic) {
    this.description = description;
    this.magic = magic;
  }

  static Optional<FileForm> of(byte[] bytes) {
    return Arrays.stream(values()).filter(form -> form.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
