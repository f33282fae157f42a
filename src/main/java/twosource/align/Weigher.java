package twosource.align;

import java.util.Set;

/** Weighs what speaks for and against two things of one frame being one. */
interface Weigher {

  Weighing weigh(Thing first, Thing second);

  /** Returns the keys of a thing, of which two things that may be one share some. */
  Set<String> keys(Thing thing);

  /** Returns how many things may share a key that still tells something. */
  default int mostInBlock() {
    return Integer.MAX_VALUE;
  }

  /** Returns how many keys at least two things must share to be weighed at all. */
  default int leastKeys() {
    return 1;
  }
}
