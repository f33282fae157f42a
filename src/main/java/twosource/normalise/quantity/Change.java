package twosource.normalise.quantity;

/** Says how a stated number bounds the amount, or that the amount rose or fell by it. */
public enum Change {
  EQUAL("="),
  ABOUT("~"),
  MORE(">"),
  LESS("<"),
  UP("up"),
  DOWN("down");

  private final String sign;

  Change(String sign) {
    this.sign = sign;
  }

  /** Returns {@code =}, {@code ~}, {@code >}, {@code <}, {@code up} or {@code down}. */
  public String sign() {
    return sign;
  }
}
