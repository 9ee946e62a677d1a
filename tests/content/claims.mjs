// Claims of the lesson on advanced Python that none of its samples shows: small programs whose output decides.

/** @type {[claim: string, runner: import('./course.mjs').Runner, program: string, output: string][]} */
export const claims = [
  [
    '__getattr__ is a fallback outside object.__getattribute__',
    'python',
    `class Open:
    def __getattr__(self, name):
        return "fallback"

print(Open().x)
object.__getattribute__(Open(), "x")`,
    "fallback\nAttributeError: 'Open' object has no attribute 'x'",
  ],
  [
    'keywords of a class statement reach __init_subclass__ through a metaclass that passes them on, and no other',
    'python',
    `class Passing(type):
    def __new__(mcls, name, bases, namespace, **kwargs):
        return super().__new__(mcls, name, bases, namespace, **kwargs)

class Base(metaclass=Passing):
    def __init_subclass__(cls, fmt):
        print(fmt)

class Csv(Base, fmt="csv"): ...

class Refusing(type):
    def __new__(mcls, name, bases, namespace): ...

class Xml(metaclass=Refusing, fmt="xml"): ...`,
    "csv\nTypeError: Refusing.__new__() got an unexpected keyword argument 'fmt'",
  ],
  [
    'a generator expression may have async for at module level, a comprehension or a statement may not',
    'python',
    `sources = ["(x async for x in y)", "[x async for x in y]", "async for x in y: pass", "async with x: pass", "await x"]
for source in sources:
    try:
        print(compile(source, "module", "exec") is not None)
    except SyntaxError as error:
        print(error.msg)`,
    `True
asynchronous comprehension outside of an asynchronous function
'async for' outside async function
'async with' outside async function
'await' outside function`,
  ],
  [
    'asyncio.run cancels what is pending when main ends, with a result or with an exception',
    'python',
    `import asyncio

async def work(delay):
    try:
        await asyncio.sleep(delay)
        raise ValueError
    except asyncio.CancelledError:
        print("cancelled")

async def main(caught):
    try:
        await asyncio.gather(work(0), work(9))
    except caught:
        print("main ends")

asyncio.run(main(ValueError))
asyncio.run(main(()))`,
    'main ends\ncancelled\ncancelled\nValueError',
  ],
  [
    'a cached method keeps its instance alive until the entry is gone',
    'python',
    `import weakref
from functools import cache

class Report:
    @cache
    def total(self): ...

report = Report()
report.total()
probe = weakref.ref(report)
del report
print(probe() is None)
Report.total.cache_clear()
print(probe() is None)`,
    'False\nTrue',
  ],
  [
    'members of two copies of an enum differ, and are equal only with a mixed-in type; 0 is true only without one',
    'python',
    `from enum import Enum, Flag, IntEnum, IntFlag, StrEnum

for kind, nothing in [(Enum, 0), (Flag, 0), (IntEnum, 0), (IntFlag, 0), (StrEnum, "")]:
    first, second = (kind("Copy", {"A": nothing}).A for _ in range(2))
    print(kind.__name__, first is second, first == second, bool(first))`,
    `Enum False False True
Flag False False False
IntEnum False True False
IntFlag False True False
StrEnum False True False`,
  ],
  [
    'python -m gives the module a spec whose parent is the package, and a script has no spec',
    'host',
    `import subprocess, sys
from pathlib import Path

Path("shop").mkdir()
Path("shop/cart.py").write_text("print(__name__, __spec__ and __spec__.parent)", encoding="utf-8")
for arguments in ["-m", "shop.cart"], ["shop/cart.py"]:
    subprocess.run([sys.executable, *arguments])`,
    '__main__ shop\n__main__ None',
  ],
  [
    'without a guard a spawned child ends with RuntimeError and the pool of its parent is broken',
    'host',
    `import subprocess, sys
from pathlib import Path

Path("unguarded.py").write_text("""
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

with ProcessPoolExecutor(1, get_context("spawn")) as pool:
    list(pool.map(abs, [1]))
""", encoding="utf-8")
ran = subprocess.run([sys.executable, "unguarded.py"], capture_output=True, text=True)
print([line.partition(":")[0] for line in ran.stderr.splitlines() if line.startswith(("RuntimeError", "concurrent"))])`,
    "['RuntimeError', 'concurrent.futures.process.BrokenProcessPool']",
  ],
  [
    'pytest takes what begins with test, and in a class only where its name begins with Test and it has no __init__',
    'pytest',
    `def testing(): pass

def untested(): assert False

class Testimony:
    def testing(self): pass
    def other(self): assert False

class Tests:
    def __init__(self): pass
    def test_never(self): assert False

class Never:
    def test_never(self): assert False`,
    '2 passed, 1 warning',
  ],
];
