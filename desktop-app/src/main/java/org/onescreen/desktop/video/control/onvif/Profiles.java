package org.onescreen.desktop.video.control.onvif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Under which of its profiles a camera does what.
///
/// @param first its own choice, under which it is turned
/// @param main the largest picture of that lens
/// @param sub the next smaller one; the same where there is none
record Profiles(String first, String main, String sub) {
  /// @param source the lens; a recorder lists those of all its cameras
  /// @param pixels 0 where it does not say
  private record Profile(String token, String source, long pixels) {}

  static Profiles of(Element answer) throws ControlException {
    List<Profile> all = new ArrayList<>();
    NodeList found = answer.getElementsByTagNameNS("*", "Profiles");
    for (int i = 0; i < found.getLength(); i++) {
      if (found.item(i) instanceof Element each && !each.getAttribute("token").isEmpty()) {
        all.add(new Profile(each.getAttribute("token"), source(each), pixels(each)));
      }
    }
    if (all.isEmpty()) {
      throw new ControlException(Reason.GARBLED, "no profile");
    }
    Profile first = all.getFirst();
    List<Profile> lens = all.stream().filter(p -> p.source().equals(first.source())).toList();
    List<Profile> sized =
        lens.stream()
            .filter(p -> p.pixels() > 0)
            .sorted(Comparator.comparingLong(Profile::pixels).reversed())
            .toList();
    // Where none says how large it is, the order is the maker's: the main stream comes first.
    List<Profile> ordered = sized.isEmpty() ? lens : sized;
    Profile main = ordered.getFirst();
    String sub =
        ordered.stream()
            .skip(1)
            .filter(p -> sized.isEmpty() || p.pixels() < main.pixels())
            .map(Profile::token)
            .findFirst()
            .orElse(main.token());
    return new Profiles(first.token(), main.token(), sub);
  }

  private static String source(Element profile) {
    Element source = Soap.first(profile, "SourceToken");
    return source == null ? "" : source.getTextContent().strip();
  }

  private static long pixels(Element profile) {
    Element encoder = Soap.first(profile, "VideoEncoderConfiguration");
    Element size = encoder == null ? null : Soap.first(encoder, "Resolution");
    return size == null ? 0 : number(size, "Width") * number(size, "Height");
  }

  private static long number(Element in, String name) {
    @Nullable Element found = Soap.first(in, name);
    String text = found == null ? "" : found.getTextContent().strip();
    return text.matches("[0-9]{1,5}") ? Long.parseLong(text) : 0;
  }
}
