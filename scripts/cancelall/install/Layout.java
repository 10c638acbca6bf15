package cancelall.install;

import java.nio.file.Path;

/**
 * Where the files of an installation are.
 *
 * @param to the prefix, such as {@code ~/.local}
 * @param name the command's name
 */
record Layout(Path to, String name) {
  Path launcher() {
    return to.resolve("bin").resolve(name);
  }

  Path lib() {
    return to.resolve("lib").resolve(name);
  }

  Path jar() {
    return lib().resolve("cancel-all.jar");
  }

  /** The class data archive or ahead-of-time cache. */
  Path archive() {
    return lib().resolve("classes.archive");
  }

  /** Where bash-completion looks by itself when the prefix is {@code ~/.local} or {@code /usr}. */
  Path completion() {
    return to.resolve("share/bash-completion/completions").resolve(name);
  }
}
