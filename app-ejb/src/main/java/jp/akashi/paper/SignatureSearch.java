package jp.akashi.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.COSParser;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Finds the signatures of a PDF where they lie in its bytes, each in an object of its own, as every
 * signer writes them. Nothing else of the file is read and nothing in it unpacked: it may come from
 * anybody, and a few bytes can swell to more than the server has.
 */
final class SignatureSearch {

  private static final byte[] MARK = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);

  /** A file of ours has one; whoever signs a file after us adds one more. */
  private static final int MOST = 20;

  /** Bytes of an object with a signature. */
  private static final int LARGEST = 1 << 18;

  private SignatureSearch() {}

  static List<PDSignature> in(byte[] file) {
    List<PDSignature> found = new ArrayList<>();
    int looked = 0;
    for (int at = next(file, 0); at >= 0 && looked < MOST; at = next(file, at + 1)) {
      int object = objectAround(file, at);
      if (object >= 0) {
        looked++;
        read(file, object, found);
      }
    }
    return found;
  }

  private static int next(byte[] file, int from) {
    for (int at = from; at <= file.length - MARK.length; at++) {
      if (isAt(file, at, MARK)) {
        return at;
      }
    }
    return -1;
  }

  /** Where the content of the object around a place begins, or -1. */
  private static int objectAround(byte[] file, int place) {
    for (int at = place - OBJECT.length; at >= 0 && place - at < LARGEST; at--) {
      if (isAt(file, at, OBJECT)) {
        return at + OBJECT.length;
      }
    }
    return -1;
  }

  private static boolean isAt(byte[] file, int at, byte[] word) {
    return Arrays.equals(file, at, at + word.length, word, 0, word.length);
  }

  private static void read(byte[] file, int from, List<PDSignature> found) {
    byte[] object = Arrays.copyOfRange(file, from, Math.min(file.length, from + LARGEST));
    try (RandomAccessReadBuffer content = new RandomAccessReadBuffer(object)) {
      found.add(new PDSignature(own(new OneDictionary(content).read())));
    } catch (IOException | RuntimeException none) {
      // PDFBox meets what is no dictionary with either
    }
  }

  /** What lies in the object itself: a value that lies elsewhere would be looked for. */
  private static COSDictionary own(COSDictionary read) {
    COSDictionary own = new COSDictionary();
    for (COSName name : List.of(COSName.CONTENTS, COSName.REASON)) {
      if (read.getItem(name) instanceof COSString text) {
        own.setItem(name, text);
      }
    }
    if (read.getItem(COSName.BYTERANGE) instanceof COSArray range
        && IntStream.range(0, range.size()).allMatch(i -> range.get(i) instanceof COSNumber)) {
      own.setItem(COSName.BYTERANGE, range);
    }
    return own;
  }

  /** The parser of PDFBox where it reads one dictionary and follows nothing. */
  private static final class OneDictionary extends COSParser {

    OneDictionary(RandomAccessReadBuffer content) throws IOException {
      super(content);
    }

    COSDictionary read() throws IOException {
      skipSpaces();
      return parseCOSDictionary(true);
    }
  }
}
