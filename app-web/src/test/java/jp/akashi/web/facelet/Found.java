package jp.akashi.web.facelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What reading the pages brought to light.
 *
 * @param wrong what cannot work, with file and expression
 * @param texts keys of texts the pages ask for, {@code *} standing for a part that is not known
 * @param files the files that belong to some page
 */
record Found(List<String> wrong, Set<String> texts, Set<String> files) {

  Found() {
    this(new ArrayList<>(), new TreeSet<>(), new TreeSet<>());
  }
}
