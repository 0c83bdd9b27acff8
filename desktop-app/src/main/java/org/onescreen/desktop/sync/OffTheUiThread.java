package org.onescreen.desktop.sync;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.onescreen.desktop.cache.ThreadGuard;

/// Refuses every call to a centre on the thread that draws. Always on: one comparison a call.
record OffTheUiThread(ThreadGuard guard) implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    guard.check();
    return chain.proceed(chain.request());
  }
}
