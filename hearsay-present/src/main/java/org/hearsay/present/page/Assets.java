package org.hearsay.present.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/// The style sheet and the script that stand in the page, and the policy that allows these and
/// nothing else: no network, no other script, no form sent anywhere.
public record Assets(String style, String script, String policy) {

  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  private static final String PAGE_STYLE = text("page.css");
  private static final String ZOOM = text("zoom.js");
  private static final String DOSSIER = text("dossier.js") + ZOOM;

  /// For the page of a whole pool.
  static Assets dossier(String... drawings) {
    return of(DOSSIER, drawings);
  }

  /// For a page that holds one drawing.
  static Assets sheet(String drawing) {
    return of(ZOOM, drawing);
  }

  private static Assets of(String script, String... drawings) {
    var styles = new StringBuilder(hash(PAGE_STYLE));
    for (String drawing : drawings) {
      STYLE
          .matcher(drawing)
          .results()
          .forEach(one -> styles.append(' ').append(hash(one.group(1))));
    }
    return new Assets(
        PAGE_STYLE,
        script,
        "default-src 'none'; style-src "
            + styles
            + "; script-src "
            + hash(script)
            + "; base-uri 'none'; form-action 'none'");
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return "'sha256-"
          + Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
          + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String text(String name) {
    try (var in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
