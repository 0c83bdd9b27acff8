package org.onescreen.desktop.shell.status;

import java.time.Instant;
import java.util.Optional;

/// All that the frame of the window says about the state of the desk, at one moment.
///
/// @param centre the name of the governance centre, such as 示范县综治中心; empty while unknown
/// @param server the address of its server, as typed
/// @param operator what to call who works here; empty before login
/// @param dataAsOf the last moment at which the cache was known to hold all that the centre had;
///   empty before the first sync
/// @param pending changes that the centre has not confirmed yet
/// @param needPerson changes that the centre did not take, and that wait for a person
public record DeskStatus(
    String centre,
    String server,
    String operator,
    Connection connection,
    Optional<Instant> dataAsOf,
    int pending,
    int needPerson,
    VideoState video) {
  /// Before anything is known.
  public static DeskStatus starting(String server) {
    return new DeskStatus(
        "", server, "", new Connection.Connecting(), Optional.empty(), 0, 0, VideoState.OFF);
  }

  public DeskStatus withIdentity(String newCentre, String newOperator) {
    return new DeskStatus(
        newCentre, server, newOperator, connection, dataAsOf, pending, needPerson, video);
  }

  public DeskStatus with(Connection newConnection) {
    return new DeskStatus(
        centre, server, operator, newConnection, dataAsOf, pending, needPerson, video);
  }

  public DeskStatus with(VideoState newVideo) {
    return new DeskStatus(
        centre, server, operator, connection, dataAsOf, pending, needPerson, newVideo);
  }

  public DeskStatus withDataAsOf(Instant newDataAsOf) {
    return new DeskStatus(
        centre, server, operator, connection, Optional.of(newDataAsOf), pending, needPerson, video);
  }

  public DeskStatus withPending(int newPending, int newNeedPerson) {
    return new DeskStatus(
        centre, server, operator, connection, dataAsOf, newPending, newNeedPerson, video);
  }
}
