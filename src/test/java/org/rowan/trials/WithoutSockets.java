package org.rowan.trials;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rowan.Rowan;

/**
 * Rowan in a process that Linux ends at its first socket, of any kind, on any thread, from Java or from a native library (seccomp(2)): the
 * kernel cannot be talked round, and nothing has to be watched.
 */
final class WithoutSockets {
    private static final int NO_NEW_PRIVILEGES = 38;
    private static final long SET_FILTER = 1;
    private static final long ON_ALL_THREADS = 1;
    private static final int ALLOW = 0x7fff0000;
    private static final int END_PROCESS = 0x80000000;
    private static final int LOAD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int RETURN = 0x06;
    private static final int OFFSET_OF_ARCHITECTURE = 4;
    private static final int OFFSET_OF_CALL = 0;
    /** The same number on every architecture. */
    private static final int IO_URING_SETUP = 425;

    private WithoutSockets() {}

    /** The numbers of system calls differ between processors. */
    private enum Machine {
        AMD64(0xC000003E, 41, 317),
        AARCH64(0xC00000B7, 198, 277);

        private final int audit;
        private final int socket;
        private final int seccomp;

        Machine(int audit, int socket, int seccomp) {
            this.audit = audit;
            this.socket = socket;
            this.seccomp = seccomp;
        }
    }

    public static void main(String[] arguments) throws Throwable {
        letJavaLookForIpv6();
        ban(Machine.valueOf(System.getProperty("os.arch").toUpperCase(java.util.Locale.ROOT)));
        System.out.println("no sockets from here on");
        switch (arguments[0]) {
            case "listen" -> listen();
            case "ask for a name" -> InetAddress.getAllByName("rowan.invalid");
            case "connect to a program" ->
                SocketChannel.open(StandardProtocolFamily.UNIX).close();
            default -> Rowan.main(arguments);
        }
    }

    /**
     * Java's library of files and channels, when it is loaded, makes and closes one socket to see whether this computer knows IPv6. It
     * is bound to nothing and sends nothing; Rowan cannot keep Java from it.
     */
    private static void letJavaLookForIpv6() throws IOException {
        FileChannel.open(Path.of(System.getProperty("java.home"), "release")).close();
    }

    private static void listen() throws IOException {
        new ServerSocket(0).close();
    }

    private static void ban(Machine machine) throws Throwable {
        try (Arena memory = Arena.ofConfined()) {
            MemorySegment filter = filter(machine, memory);
            MemorySegment program = memory.allocate(16, 8);
            program.set(ValueLayout.JAVA_SHORT, 0, (short) (filter.byteSize() / 8));
            program.set(ValueLayout.ADDRESS, 8, filter);
            require((int) function("prctl", ValueLayout.JAVA_INT, 4).invokeExact(NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L));
            require((int) function("syscall", ValueLayout.JAVA_INT, 3)
                    .invokeExact(machine.seccomp, SET_FILTER, ON_ALL_THREADS, program.address()));
        }
    }

    /** A program of the kernel's packet filter: ends the process at socket() and where sockets could come by io_uring. */
    private static MemorySegment filter(Machine machine, Arena memory) {
        List<int[]> steps = new ArrayList<>(List.of(
                new int[] {LOAD, 0, 0, OFFSET_OF_ARCHITECTURE},
                new int[] {JUMP_IF_EQUAL, 0, 4, machine.audit},
                new int[] {LOAD, 0, 0, OFFSET_OF_CALL},
                new int[] {JUMP_IF_EQUAL, 2, 0, machine.socket},
                new int[] {JUMP_IF_EQUAL, 1, 0, IO_URING_SETUP},
                new int[] {RETURN, 0, 0, ALLOW},
                new int[] {RETURN, 0, 0, END_PROCESS}));
        MemorySegment filter = memory.allocate(8L * steps.size(), 8);
        for (int i = 0; i < steps.size(); i++) {
            int[] step = steps.get(i);
            filter.set(ValueLayout.JAVA_SHORT, 8L * i, (short) step[0]);
            filter.set(ValueLayout.JAVA_BYTE, 8L * i + 2, (byte) step[1]);
            filter.set(ValueLayout.JAVA_BYTE, 8L * i + 3, (byte) step[2]);
            filter.set(ValueLayout.JAVA_INT, 8L * i + 4, step[3]);
        }
        return filter;
    }

    /** A function of the C library that takes a number and then as many long ones as it likes. */
    @SuppressWarnings("restricted") // what a test needs of the kernel is reached by no other way
    private static MethodHandle function(String name, ValueLayout first, int further) {
        ValueLayout[] takes = new ValueLayout[1 + further];
        Arrays.fill(takes, ValueLayout.JAVA_LONG);
        takes[0] = first;
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, takes),
                Linker.Option.firstVariadicArg(1));
    }

    private static void require(int result) {
        if (result != 0) {
            throw new IllegalStateException("this Linux does not let a process give up its sockets");
        }
    }
}
