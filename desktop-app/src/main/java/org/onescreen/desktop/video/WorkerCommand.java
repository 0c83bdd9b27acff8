package org.onescreen.desktop.video;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.video.decode.LibVlc;
import org.onescreen.desktop.video.worker.WorkerMain;

/// How the worker's JVM is started: small, quick to start, with the classes of the process that
/// starts it.
final class WorkerCommand {
  private WorkerCommand() {}

  static ProcessBuilder of(VideoSettings settings) {
    Optional<Path> libVlc = LibVlc.find(settings.libVlc());
    var command = new ArrayList<String>();
    command.add(java());
    command.addAll(
        List.of(
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dorg.bytedeco.javacpp.cachedir=" + settings.nativeFolder(),
            // Everything native is freed by hand; JavaCPP's guesses about memory are not wanted.
            "-Dorg.bytedeco.javacpp.nopointergc=true",
            "-Dorg.bytedeco.javacpp.maxphysicalbytes=0",
            WorkerMain.class.getName(),
            settings.decoder().name(),
            libVlc.map(Path::toString).orElse("-")));
    var builder = new ProcessBuilder(command);
    // In the environment, because a class path is longer than a Windows command line may be.
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path", ""));
    // Each of many short-lived threads would get a pool of native memory of its own otherwise, and
    // what was freed in one is not used in another: glibc only, others do not know the word.
    builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    libVlc
        .flatMap(LibVlc::plugins)
        .ifPresent(folder -> builder.environment().put("VLC_PLUGIN_PATH", folder.toString()));
    return builder;
  }

  /// The `java` of the runtime that runs us; the launcher of an installed desk is not one.
  private static String java() {
    return Path.of(System.getProperty("java.home", "."), "bin", "java").toString();
  }
}
