// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncproof/systemcalls.h"

#include <QMutex>

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace kitcamp::syncproof {

namespace {

/// What the calls look at. Plain memory: they come from everywhere, even from inside of Qt's own locks.
struct Watch {
    std::string folder;
    std::string killName; ///< "link"
    int killNumber = 0;
    int killSeen = 0;
    enum class When { Before, Half, After } killWhen = When::Before;
    int failFrom = 0;
    int failError = 0;
    bool failOnce = false;
    int count = 0;
    bool keepsLog = false;
    bool skipsSyncs = false;
    QStringList log;
    std::string stopAt; ///< of beforeNext
    std::string stopPart;
    std::function<void()> stopAction;
    QMutex mutex;
};

Watch& watched()
{
    static auto* watch = new Watch; // never destroyed: files are closed after static objects are gone
    return *watch;
}

bool watches(const char* path)
{
    const std::string& folder = watched().folder;
    return !folder.empty() && path && std::strncmp(path, folder.c_str(), folder.size()) == 0;
}

std::string pathOf(int file)
{
    char path[PATH_MAX] = {};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = ::readlink(link.c_str(), path, sizeof(path) - 1);
    return length > 0 ? std::string(path, static_cast<size_t>(length)) : std::string();
}

enum class Verdict { Go, Fail, Half, KillAfter };

[[noreturn]] void end()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

Verdict killVerdict(Watch& watch, const char* name)
{
    if (watch.killNumber == 0 || watch.killName != name || ++watch.killSeen != watch.killNumber)
        return Verdict::Go;
    if (watch.killWhen == Watch::When::Before)
        end();
    return watch.killWhen == Watch::When::Half ? Verdict::Half : Verdict::KillAfter;
}

/// What another computer does before this call; outside of the mutex, for it makes calls of its own.
void letOtherOneAct(const char* name, const char* path)
{
    Watch& watch = watched();
    if (watch.stopAction && watch.stopAt == name && std::strstr(path, watch.stopPart.c_str()))
        std::exchange(watch.stopAction, {})();
}

/// What becomes of the call \p name on \p path.
Verdict judge(const char* name, const char* path)
{
    if (!watches(path))
        return Verdict::Go;
    letOtherOneAct(name, path);
    Watch& watch = watched();
    const QMutexLocker lock(&watch.mutex);
    ++watch.count;
    if (watch.keepsLog)
        watch.log << QLatin1String(name) + QLatin1Char(' ') + QString::fromUtf8(path + watch.folder.size());
    const Verdict kill = killVerdict(watch, name);
    if (kill != Verdict::Go)
        return kill;
    const bool fails = watch.failFrom > 0
        && (watch.failOnce ? watch.count == watch.failFrom : watch.count >= watch.failFrom);
    if (fails)
        errno = watch.failError;
    return fails ? Verdict::Fail : Verdict::Go;
}

template <typename Call>
auto through(const char* name, const char* path, Call call) -> decltype(call())
{
    const Verdict verdict = judge(name, path);
    if (verdict == Verdict::Fail)
        return -1;
    const auto result = call();
    if (verdict != Verdict::Go)
        end();
    return result;
}

/// The same for bytes, of which a half can be written.
template <typename Call>
ssize_t writeThrough(int file, size_t count, Call call)
{
    if (watched().folder.empty())
        return call(count);
    const Verdict verdict = judge("write", pathOf(file).c_str());
    if (verdict == Verdict::Fail)
        return -1;
    const ssize_t written = call(verdict == Verdict::Half ? count / 2 : count);
    if (verdict != Verdict::Go)
        end();
    return written;
}

template <typename Function>
Function real(Function, const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int syncThrough(int file, int (*call)(int))
{
    const auto sync = [&] { return watched().skipsSyncs ? 0 : call(file); };
    return watched().folder.empty() ? sync() : through("sync", pathOf(file).c_str(), sync);
}

} // namespace

void SystemCalls::watch(const QString& folder)
{
    watched().folder = folder.toStdString();
    heal();
}

bool SystemCalls::killAt(const QByteArray& spec)
{
    Watch& watch = watched();
    watch.killNumber = 0;
    watch.killSeen = 0;
    if (spec.isEmpty())
        return true;
    const QByteArrayList parts = spec.split(':');
    QByteArray name = parts.first();
    watch.killWhen = Watch::When::Before;
    if (name.startsWith("half-"))
        watch.killWhen = Watch::When::Half;
    else if (name.startsWith("after-"))
        watch.killWhen = Watch::When::After;
    watch.killName = name.mid(name.lastIndexOf('-') + 1).toStdString();
    watch.killNumber = parts.value(1).toInt();
    return watch.killNumber > 0;
}

void SystemCalls::failFrom(int nth, int error, bool once)
{
    Watch& watch = watched();
    watch.count = 0;
    watch.failFrom = nth;
    watch.failError = error;
    watch.failOnce = once;
}

int SystemCalls::count()
{
    return watched().count;
}

void SystemCalls::beforeNext(const char* name, const char* part, std::function<void()> action)
{
    watched().stopAt = name;
    watched().stopPart = part;
    watched().stopAction = std::move(action);
}

void SystemCalls::skipSyncs(bool skip)
{
    watched().skipsSyncs = skip;
}

void SystemCalls::keepLog(bool keep)
{
    watched().keepsLog = keep;
    watched().log.clear();
}

QStringList SystemCalls::log()
{
    return watched().log;
}

} // namespace kitcamp::syncproof

// The calls themselves. What is dynamically linked finds these before those of the C library.
using namespace kitcamp::syncproof;

#define KITCAMP_REAL(NAME) static const auto original = real(&::NAME, #NAME)

extern "C" {

ssize_t write(int file, const void* bytes, size_t count)
{
    KITCAMP_REAL(write);
    return writeThrough(file, count, [&](size_t part) { return original(file, bytes, part); });
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t offset)
{
    KITCAMP_REAL(pwrite64);
    return writeThrough(file, count, [&](size_t part) { return original(file, bytes, part, offset); });
}

ssize_t pwrite(int file, const void* bytes, size_t count, off_t offset)
{
    KITCAMP_REAL(pwrite);
    return writeThrough(file, count, [&](size_t part) { return original(file, bytes, part, offset); });
}

int fsync(int file)
{
    KITCAMP_REAL(fsync);
    return syncThrough(file, original);
}

int fdatasync(int file)
{
    KITCAMP_REAL(fdatasync);
    return syncThrough(file, original);
}

int ftruncate(int file, off_t size) noexcept
{
    KITCAMP_REAL(ftruncate);
    if (watched().folder.empty())
        return original(file, size);
    return through("truncate", pathOf(file).c_str(), [&] { return original(file, size); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    KITCAMP_REAL(ftruncate64);
    if (watched().folder.empty())
        return original(file, size);
    return through("truncate", pathOf(file).c_str(), [&] { return original(file, size); });
}

int rename(const char* from, const char* to) noexcept
{
    KITCAMP_REAL(rename);
    return through("rename", to, [&] { return original(from, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    KITCAMP_REAL(renameat2);
    return through("rename", to, [&] { return original(fromFolder, from, toFolder, to, flags); });
}

int link(const char* from, const char* to) noexcept
{
    KITCAMP_REAL(link);
    return through("link", to, [&] { return original(from, to); });
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    KITCAMP_REAL(linkat);
    return through("link", to, [&] { return original(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char* path) noexcept
{
    KITCAMP_REAL(unlink);
    return through("unlink", path, [&] { return original(path); });
}

int mkdir(const char* path, mode_t mode) noexcept
{
    KITCAMP_REAL(mkdir);
    return through("mkdir", path, [&] { return original(path, mode); });
}

int open(const char* path, int flags, ...)
{
    KITCAMP_REAL(open);
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    const bool writes = flags & (O_CREAT | O_WRONLY | O_RDWR);
    return writes ? through("open", path, [&] { return original(path, flags, mode); })
                  : original(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    KITCAMP_REAL(open64);
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    const bool writes = flags & (O_CREAT | O_WRONLY | O_RDWR);
    return writes ? through("open", path, [&] { return original(path, flags, mode); })
                  : original(path, flags, mode);
}

} // extern "C"
