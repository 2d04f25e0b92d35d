package jp.akashi.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The bytes of an object as they arrive. Closed early, the rest is not waited for. */
final class S3Content extends FilterInputStream {

  private final ResponseInputStream<GetObjectResponse> answer;
  private boolean ended;

  S3Content(ResponseInputStream<GetObjectResponse> answer) {
    super(answer);
    this.answer = answer;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int n = in.read(bytes, offset, length);
      ended |= n < 0;
      return n;
    } catch (SdkException broken) {
      throw new IOException("S3 broke off", broken);
    }
  }

  @Override
  public void close() throws IOException {
    if (!ended) {
      answer.abort();
    }
    answer.close();
  }
}
