// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/faultyvfs.h"

#include <sqlite3.h>

#include <climits>

namespace kitcamp::testkit {

struct FaultyVfs::State {
    sqlite3_vfs vfs = {};
    sqlite3_vfs* real = nullptr;
    int operations = 0;
    int failFrom = INT_MAX;
    bool once = false;
    bool skipSyncs = false;
    Fault fault = Fault::WriteError;

    /// Counts one operation; SQLITE_OK where it may go on.
    int next(int error)
    {
        ++operations;
        const bool fails = once ? operations == failFrom : operations >= failFrom;
        return fails ? (fault == Fault::DiskFull && error == SQLITE_IOERR_WRITE ? SQLITE_FULL : error)
                     : SQLITE_OK;
    }
};

namespace {

using State = FaultyVfs::State;

/// What SQLite holds as its file; the real one lies behind it in the same memory.
struct File {
    sqlite3_file base;
    State* state;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

State& stateOf(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file)->state;
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    const int rc = stateOf(file).next(SQLITE_IOERR_WRITE);
    return rc == SQLITE_OK ? realOf(file)->pMethods->xWrite(realOf(file), bytes, count, offset) : rc;
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    const int rc = stateOf(file).next(SQLITE_IOERR_TRUNCATE);
    return rc == SQLITE_OK ? realOf(file)->pMethods->xTruncate(realOf(file), size) : rc;
}

int sync(sqlite3_file* file, int flags)
{
    const int rc = stateOf(file).next(SQLITE_IOERR_FSYNC);
    if (rc != SQLITE_OK || stateOf(file).skipSyncs)
        return rc;
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

/// Calls the same method of the real file.
template <auto Method, typename... Arguments>
auto pass(sqlite3_file* file, Arguments... arguments)
{
    return (realOf(file)->pMethods->*Method)(realOf(file), arguments...);
}

using Methods = sqlite3_io_methods;
const Methods faultyMethods = {
    3,
    [](sqlite3_file* f) { return pass<&Methods::xClose>(f); },
    [](sqlite3_file* f, void* bytes, int count, sqlite3_int64 offset) {
        return pass<&Methods::xRead>(f, bytes, count, offset);
    },
    write,
    truncate,
    sync,
    [](sqlite3_file* f, sqlite3_int64* size) { return pass<&Methods::xFileSize>(f, size); },
    [](sqlite3_file* f, int lock) { return pass<&Methods::xLock>(f, lock); },
    [](sqlite3_file* f, int lock) { return pass<&Methods::xUnlock>(f, lock); },
    [](sqlite3_file* f, int* result) { return pass<&Methods::xCheckReservedLock>(f, result); },
    [](sqlite3_file* f, int what, void* value) { return pass<&Methods::xFileControl>(f, what, value); },
    [](sqlite3_file* f) { return pass<&Methods::xSectorSize>(f); },
    [](sqlite3_file* f) { return pass<&Methods::xDeviceCharacteristics>(f); },
    [](sqlite3_file* f, int page, int size, int extend, void volatile** memory) {
        return pass<&Methods::xShmMap>(f, page, size, extend, memory);
    },
    [](sqlite3_file* f, int offset, int count, int flags) {
        return pass<&Methods::xShmLock>(f, offset, count, flags);
    },
    [](sqlite3_file* f) { pass<&Methods::xShmBarrier>(f); },
    [](sqlite3_file* f, int remove) { return pass<&Methods::xShmUnmap>(f, remove); },
    [](sqlite3_file* f, sqlite3_int64 offset, int count, void** memory) {
        return pass<&Methods::xFetch>(f, offset, count, memory);
    },
    [](sqlite3_file* f, sqlite3_int64 offset, void* memory) {
        return pass<&Methods::xUnfetch>(f, offset, memory);
    },
};

int open(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* state = static_cast<State*>(vfs->pAppData);
    auto* own = reinterpret_cast<File*>(file);
    own->state = state;
    const int rc = state->real->xOpen(state->real, name, realOf(file), flags, outFlags);
    own->base.pMethods = rc == SQLITE_OK ? &faultyMethods : nullptr;
    return rc;
}

} // namespace

FaultyVfs::FaultyVfs()
    : m_state(std::make_unique<State>())
{
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->vfs = *m_state->real;
    m_state->vfs.zName = "kitcamp-faulty";
    m_state->vfs.szOsFile = static_cast<int>(sizeof(File)) + m_state->real->szOsFile;
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.pNext = nullptr;
    m_state->vfs.xOpen = open;
    sqlite3_vfs_register(&m_state->vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void FaultyVfs::failFrom(int nth, Fault fault, bool once)
{
    m_state->operations = 0;
    m_state->failFrom = nth;
    m_state->fault = fault;
    m_state->once = once;
}

void FaultyVfs::heal()
{
    m_state->operations = 0;
    m_state->failFrom = INT_MAX;
}

int FaultyVfs::operations() const
{
    return m_state->operations;
}

void FaultyVfs::skipSyncs(bool skip)
{
    m_state->skipSyncs = skip;
}

} // namespace kitcamp::testkit
