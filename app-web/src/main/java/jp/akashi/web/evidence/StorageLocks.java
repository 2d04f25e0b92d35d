package jp.akashi.web.evidence;

import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UploadLockingService;

/** None of its own: the storage keeps two requests from writing one file. */
final class StorageLocks implements UploadLockingService {

  @Override
  public UploadLock lockUploadByUri(String requestUri) {
    return new UploadLock() {
      @Override
      public String getUploadUri() {
        return requestUri;
      }

      @Override
      public void release() {
        // nothing is held
      }

      @Override
      public void close() {
        // nothing is held
      }
    };
  }

  @Override
  public void cleanupStaleLocks() {
    // the operating system lets go of them
  }

  @Override
  public boolean isLocked(UploadId id) {
    return false;
  }

  @Override
  public void setIdFactory(UploadIdFactory idFactory) {
    // ids are the storage's
  }
}
