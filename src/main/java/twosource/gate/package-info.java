/** What a check comes to for whoever guards new articles: which findings fail it, and which not. */
@NullMarked
package twosource.gate;

import org.jspecify.annotations.NullMarked;
