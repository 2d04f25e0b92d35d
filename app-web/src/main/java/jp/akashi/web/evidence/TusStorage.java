package jp.akashi.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.EvidenceService;
import jp.akashi.evidence.FilePlace;
import jp.akashi.evidence.IntendedFile;
import jp.akashi.evidence.UploadService;
import jp.akashi.evidence.UploadView;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UploadStorageService;
import me.desair.tus.server.upload.concatenation.UploadConcatenationService;
import org.jspecify.annotations.Nullable;

/**
 * The protocol's view of uploads: what it asks is asked of {@link UploadService}, in the caller's
 * name. What a file is for, its metadata says: {@code number}, {@code code}, {@code filename},
 * {@code issuedOn}, {@code modified}, and {@code piece} where it is not simply a newer version.
 */
@ApplicationScoped
public class TusStorage implements UploadStorageService {

  @Inject private UploadService uploads;
  private UploadIdFactory ids;

  @Override
  public @Nullable UploadInfo getUploadInfo(String uploadUrl, @Nullable String owner) {
    UploadId id = ids.readUploadId(uploadUrl);
    return id == null ? null : getUploadInfo(id);
  }

  @Override
  public @Nullable UploadInfo getUploadInfo(UploadId id) {
    try {
      return info(uploads.of(id.toString()));
    } catch (NotFound unknown) {
      return null;
    }
  }

  private UploadInfo info(UploadView upload) {
    UploadInfo info = new UploadInfo();
    info.setId(new UploadId(UUID.fromString(upload.id())));
    info.setLength(upload.size());
    info.setOffset(upload.offset());
    return info;
  }

  @Override
  public UploadInfo create(UploadInfo info, @Nullable String owner) throws IOException {
    Map<String, String> said = info.getMetadata();
    new InvalidInput.Check()
        .text(said.get("number"), "number", 40)
        .text(said.get("code"), "code", 40)
        .orRefuse();
    return info(
        uploads.begin(
            new IntendedFile(
                number(said.get("number")),
                said.get("code"),
                new EvidenceService.Described(
                    said.get("filename"),
                    DocumentResource.day(said.get("issuedOn")),
                    FilePlace.read(said.get("piece"))),
                info.getLength() == null ? 0 : info.getLength(),
                modified(said.get("modified")))));
  }

  private static ApplicationNumber number(String said) {
    try {
      return new ApplicationNumber(said);
    } catch (IllegalArgumentException none) {
      throw new NotFound("case.notFound", said);
    }
  }

  private static @Nullable Long modified(@Nullable String said) {
    return said != null && said.matches("\\d{1,18}") ? Long.valueOf(said) : null;
  }

  @Override
  public UploadInfo append(UploadInfo upload, InputStream content) throws IOException {
    return info(uploads.append(upload.getId().toString(), upload.getOffset(), content));
  }

  @Override
  public void terminateUpload(UploadInfo upload) {
    uploads.cancel(upload.getId().toString());
  }

  @Override
  public void update(UploadInfo upload) {
    // the service noted that it was heard of
  }

  @Override
  public void removeLastNumberOfBytes(@Nullable UploadInfo upload, long count) {
    // nothing is taken that would have to be given back
  }

  @Override
  public Long getUploadExpirationPeriod() {
    return uploads.kept().toMillis();
  }

  @Override
  public String getUploadUri() {
    return ids.getUploadUri();
  }

  @Override
  public void setIdFactory(UploadIdFactory factory) {
    this.ids = factory;
  }

  @Override
  public void setMaxUploadSize(@Nullable Long most) {
    // the service knows
  }

  @Override
  public long getMaxUploadSize() {
    return 0;
  }

  @Override
  public void setUploadExpirationPeriod(@Nullable Long given) {
    // the service knows
  }

  @Override
  public void cleanupExpiredUploads(UploadLockingService locks) {
    // the service sweeps
  }

  @Override
  public InputStream getUploadedBytes(String uploadUri, @Nullable String owner) {
    throw neverGivenOut();
  }

  @Override
  public InputStream getUploadedBytes(UploadId id) {
    throw neverGivenOut();
  }

  @Override
  public void copyUploadTo(UploadInfo info, OutputStream out) {
    throw neverGivenOut();
  }

  @Override
  public void setUploadConcatenationService(@Nullable UploadConcatenationService service) {
    // uploads in parts of one file are not offered
  }

  @Override
  public @Nullable UploadConcatenationService getUploadConcatenationService() {
    return null;
  }

  /** The protocol has no request for it; somebody in this server asked. */
  private static UnsupportedOperationException neverGivenOut() {
    return new UnsupportedOperationException("A file that is not on record is given to nobody");
  }
}
