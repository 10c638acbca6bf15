package cancelall.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Copies a jar, bringing class files of before Java 6 up to Java 8 by adding the stack maps that
 * those have. The code is the same; but the JVM verifies old classes with an old verifier, and
 * leaves them out of its archives. Picocli's are of Java 5.
 */
final class Upgraded {
  private static final int WITH_STACK_MAPS = Opcodes.V1_6;

  private Upgraded() {}

  static void copy(Path jar, OutputStream to) throws IOException {
    try (JarFile in = new JarFile(jar.toFile());
        JarOutputStream out = new JarOutputStream(to)) {
      Enumeration<JarEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        out.putNextEntry(new JarEntry(entry.getName()));
        try (InputStream content = in.getInputStream(entry)) {
          out.write(upgraded(entry.getName(), content.readAllBytes()));
        }
      }
    }
  }

  private static byte[] upgraded(String name, byte[] content) {
    if (!name.endsWith(".class")) {
      return content;
    }
    ClassReader reader = new ClassReader(content);
    int major = reader.readUnsignedShort(6);
    if (major >= WITH_STACK_MAPS) {
      return content;
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    reader.accept(new Newer(writer), 0);
    return writer.toByteArray();
  }

  private static final class Newer extends ClassVisitor {
    Newer(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String superName,
        String[] interfaces) {
      super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
    }
  }
}
