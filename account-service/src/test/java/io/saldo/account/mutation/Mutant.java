package io.saldo.account.mutation;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A broken class in front of all others, in a class loader of its own. */
record Mutant(Mutation mutation, Path folder) {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    /** How many of the tests of its test class fail. */
    long failures() throws ReflectiveOperationException, IOException {
        compile();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            return (Long) loader.loadClass(PlainRun.class.getName())
                    .getMethod("failures", String.class)
                    .invoke(null, mutation.test());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        var options = List.of("-proc:none", "-nowarn", "-parameters", "-cp", CLASS_PATH, "-d", folder.toString());
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        null,
                        options,
                        null,
                        List.of(new Text(mutation.simpleName(), mutation.brokenSource())))
                .call();
        if (!compiled) {
            throw new IllegalStateException(mutation + " does not compile:\n" + said);
        }
    }

    private URL[] urls() {
        return Stream.concat(
                        Stream.of(folder),
                        Stream.of(CLASS_PATH.split(File.pathSeparator, -1)).map(Path::of))
                .filter(Files::exists)
                .map(Mutant::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A source that is in no file. */
    private static final class Text extends SimpleJavaFileObject {
        private final String code;

        Text(String simpleName, String code) {
            super(URI.create("string:///" + simpleName + Kind.SOURCE.extension), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
