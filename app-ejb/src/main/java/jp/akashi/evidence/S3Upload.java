package jp.akashi.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * A file on its way to a bucket, in parts of which one at a time is in memory. The service shows
 * the object when it is whole and compares each part with its MD5; a file of one part needs no
 * parts.
 */
final class S3Upload extends ArrivingFile {

  static final int PART = 8 << 20;
  private static final int FIRST = 1 << 16;
  private final S3Bucket bucket;
  private final String object;
  private final List<CompletedPart> parts = new ArrayList<>();
  private byte[] part = new byte[FIRST];
  private int filled;
  private @Nullable String upload;
  private State state = State.WRITING;

  private enum State {
    WRITING,
    KEEPING,
    KEPT,
    CLOSED
  }

  S3Upload(S3Bucket bucket, String object) {
    this.bucket = bucket;
    this.object = object;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (state != State.WRITING) {
      throw new IOException("The upload of " + object + " has ended");
    }
    for (int done = 0; done < length; ) {
      if (filled == PART) {
        send();
      }
      grow(filled + length - done);
      int n = Math.min(part.length - filled, length - done);
      System.arraycopy(bytes, offset + done, part, filled, n);
      filled += n;
      done += n;
    }
  }

  private void grow(int needed) {
    if (needed > part.length && part.length < PART) {
      part = Arrays.copyOf(part, Math.min(PART, Math.max(2 * part.length, needed)));
    }
  }

  /** What fails is not tried again by whoever writes on while closing. */
  private void send() {
    state = State.CLOSED;
    if (upload == null) {
      upload =
          bucket
              .ask(s3 -> s3.createMultipartUpload(u -> u.bucket(bucket.name()).key(object)))
              .uploadId();
    }
    parts.add(sent(parts.size() + 1));
    filled = 0;
    state = State.WRITING;
  }

  private CompletedPart sent(int number) {
    String md5 = md5();
    String tag =
        bucket
            .ask(
                s3 ->
                    s3.uploadPart(
                        p ->
                            p.bucket(bucket.name())
                                .key(object)
                                .uploadId(upload)
                                .partNumber(number)
                                .contentMD5(md5),
                        body()))
            .eTag();
    return CompletedPart.builder().partNumber(number).eTag(tag).build();
  }

  private RequestBody body() {
    return RequestBody.fromContentProvider(
        () -> new ByteArrayInputStream(part, 0, filled), filled, "application/octet-stream");
  }

  private String md5() {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      digest.update(part, 0, filled);
      return Base64.getEncoder().encodeToString(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  void keep() {
    if (upload != null && filled > 0) {
      send();
    }
    state = State.KEEPING;
    if (upload == null) {
      putAtOnce();
    } else {
      bucket.ask(
          s3 ->
              s3.completeMultipartUpload(
                  u ->
                      u.bucket(bucket.name())
                          .key(object)
                          .uploadId(upload)
                          .multipartUpload(all -> all.parts(parts))));
    }
    state = State.KEPT;
  }

  private void putAtOnce() {
    String md5 = md5();
    bucket.ask(
        s3 -> s3.putObject(p -> p.bucket(bucket.name()).key(object).contentMD5(md5), body()));
  }

  /** What the service does not hear of now, the sweep removes later. */
  @Override
  public void close() {
    State before = state;
    state = State.CLOSED;
    if (before == State.KEPT) {
      return;
    }
    if (upload != null) {
      abort(bucket, object, upload);
    }
    if (before == State.KEEPING) {
      bucket.ask(s3 -> s3.deleteObject(delete -> delete.bucket(bucket.name()).key(object)));
    }
  }

  /** Ends an upload that is not to become an object; it does not matter if it has ended. */
  static void abort(S3Bucket bucket, String object, String upload) {
    try {
      bucket.find(
          object,
          s3 -> s3.abortMultipartUpload(u -> u.bucket(bucket.name()).key(object).uploadId(upload)));
    } catch (IOException ended) {
      // that is what was wanted
    }
  }
}
