package id.tanggap.bench;

import java.util.function.Supplier;

/** Hears which step of a case is taken. */
interface Recorder {

    <T> T step(String name, Supplier<T> work);

    default void step(String name, Runnable work) {
        step(name, () -> {
            work.run();
            return null;
        });
    }

    /** Only has it done. */
    Recorder NONE = new Recorder() {
        @Override
        public <T> T step(String name, Supplier<T> work) {
            return work.get();
        }
    };
}
