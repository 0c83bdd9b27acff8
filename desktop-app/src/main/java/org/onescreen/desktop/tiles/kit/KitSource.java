package org.onescreen.desktop.tiles.kit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Where a kit comes from: a stick, a share, or a server of files.
public interface KitSource {
  /// The bytes from a place on.
  InputStream from(long offset) throws IOException;

  /// A file, also on a stick that may be pulled out.
  static KitSource of(Path file) {
    return offset -> {
      SeekableByteChannel channel = Files.newByteChannel(file);
      channel.position(offset);
      return Channels.newInputStream(channel);
    };
  }

  /// An http or https address; a server that knows no ranges begins anew, and what is there already
  /// is read over.
  static KitSource of(URI address) {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(5))
            .readTimeout(Duration.ofSeconds(20))
            .build();
    return offset -> {
      Request request =
          new Request.Builder()
              .url(address.toString())
              .header("Range", "bytes=" + offset + "-")
              .build();
      Response response = client.newCall(request).execute();
      if (!response.isSuccessful()) {
        response.close();
        throw new IOException("the server answered " + response.code());
      }
      InputStream body = response.body().byteStream();
      if (response.code() != 206) {
        body.skipNBytes(offset);
      }
      return body;
    };
  }
}
