package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Sealed files in a bucket, under the names they have on a disk. */
final class S3Files implements SealedFiles {

  private final S3Bucket bucket;
  private final String files;
  private final String orphans;

  S3Files(S3Bucket bucket) {
    this.bucket = bucket;
    this.files = bucket.prefix() + "files/";
    this.orphans = bucket.prefix() + "orphans/";
  }

  @Override
  public EvidencePlace place() {
    return EvidencePlace.S3;
  }

  @Override
  public ArrivingFile begin(String id) {
    return new S3Upload(bucket, object(id));
  }

  @Override
  public InputStream open(String id) throws IOException {
    String object = object(id);
    return new S3Content(
        bucket.find(object, s3 -> s3.getObject(get -> get.bucket(bucket.name()).key(object))));
  }

  @Override
  public SeekableByteChannel openChannel(String id) throws IOException {
    return new S3Channel(bucket, object(id), size(object(id)));
  }

  @Override
  public boolean holds(String id) throws IOException {
    try {
      return size(object(id)) >= 0;
    } catch (NoSuchFileException missing) {
      return false;
    }
  }

  private long size(String object) throws IOException {
    return bucket
        .find(object, s3 -> s3.headObject(head -> head.bucket(bucket.name()).key(object)))
        .contentLength();
  }

  @Override
  public void delete(String id) {
    remove(object(id));
  }

  private void remove(String object) {
    bucket.ask(s3 -> s3.deleteObject(delete -> delete.bucket(bucket.name()).key(object)));
  }

  @Override
  public int sweep(Instant before, Predicate<String> known) {
    List<MultipartUpload> halves = halves(before);
    halves.forEach(half -> S3Upload.abort(bucket, half.key(), half.uploadId()));
    List<String> unknown = unknown(before, known);
    unknown.forEach(this::setAside);
    return halves.size() + unknown.size();
  }

  private List<MultipartUpload> halves(Instant before) {
    return bucket.ask(
        s3 ->
            s3
                .listMultipartUploadsPaginator(list -> list.bucket(bucket.name()).prefix(files))
                .uploads()
                .stream()
                .filter(half -> half.initiated().isBefore(before))
                .toList());
  }

  private List<String> unknown(Instant before, Predicate<String> known) {
    return bucket.ask(
        s3 ->
            s3
                .listObjectsV2Paginator(list -> list.bucket(bucket.name()).prefix(files))
                .contents()
                .stream()
                .filter(whole -> whole.lastModified().isBefore(before))
                .map(S3Object::key)
                .filter(object -> !known.test(id(object)))
                .toList());
  }

  /** As on a disk, a whole file is not deleted: an older database may just have been restored. */
  private void setAside(String object) {
    bucket.ask(
        s3 ->
            s3.copyObject(
                copy ->
                    copy.sourceBucket(bucket.name())
                        .sourceKey(object)
                        .destinationBucket(bucket.name())
                        .destinationKey(orphans + id(object))));
    remove(object);
  }

  private static String id(String object) {
    return object.substring(object.lastIndexOf('/') + 1);
  }

  private String object(String id) {
    String safe = UUID.fromString(id).toString();
    return files + safe.substring(0, 2) + "/" + safe;
  }
}
