"""Runs one sample as a program of its own, inside an interpreter that lives in a JavaScript event loop."""

import asyncio
import io
import sys
import time
import traceback
import types


class Waiting:
    """Stands for the selector of an event loop that has no files or sockets to wait for: time is all there is."""

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("the event loop would wait for ever")
        if timeout > 0:
            time.sleep(timeout)
        return []

    def close(self):
        pass


class Loop(asyncio.BaseEventLoop):
    """A loop that runs to its end in one call. The interpreter's own loop gives control back to JavaScript instead."""

    def __init__(self):
        super().__init__()
        self._selector = Waiting()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


def run(main, *, debug=None, loop_factory=None):
    with asyncio.Runner(debug=debug, loop_factory=Loop) as runner:
        return runner.run(main)


asyncio.run = run


def run_sample(source):
    """What the program prints on both streams, and the last line of the traceback if it raises."""
    printed = io.StringIO()
    program = types.ModuleType("__main__")
    streams, main = (sys.stdout, sys.stderr), sys.modules["__main__"]
    outer_loop = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    sys.stdout = sys.stderr = printed
    sys.modules["__main__"] = program
    try:
        exec(compile(source, "sample.py", "exec", dont_inherit=True), program.__dict__)
    except BaseException as error:
        printed.write(traceback.format_exception_only(error)[-1])
    finally:
        sys.modules["__main__"] = main
        sys.stdout, sys.stderr = streams
        asyncio._set_running_loop(outer_loop)
    return printed.getvalue()
