package jp.akashi.evidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Looks into PDFs as it should; a picture hangs it, crashes it, fills its memory or its head. */
final class BadParser {

  private BadParser() {}

  public static void main(String[] how) throws IOException {
    DataOutputStream out = new DataOutputStream(System.out);
    out.writeByte(LookMain.READY);
    out.flush();
    DataInputStream in = new DataInputStream(System.in);
    in.readByte();
    if (in.readUTF().equals("PDF")) {
      in.readLong();
      out.writeByte(LookMain.DONE);
      out.writeUTF("READABLE");
      out.writeInt(1);
      out.writeBoolean(false);
      out.flush();
    }
    switch (how[0]) {
      case "hang" -> hang();
      case "swell" -> swell();
      case "nonsense" -> nonsense(out);
      default -> System.exit(139);
    }
  }

  private static void hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void swell() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[1 << 20]);
    }
  }

  private static void nonsense(DataOutputStream out) throws IOException {
    out.writeByte(LookMain.READ);
    out.writeLong(-1);
    out.writeInt(Integer.MAX_VALUE);
    out.flush();
  }
}
