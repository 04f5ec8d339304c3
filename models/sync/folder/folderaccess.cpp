// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only file of sync with calls that differ between systems; see models/sync/README.md for what stands in.
#include "models/sync/folder/folderaccess.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <cstdio>
#endif

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path native(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

bool saysAway(const std::error_code& code)
{
#ifdef Q_OS_WIN
    constexpr int codes[] = {
        ERROR_NOT_READY,        ERROR_BAD_NETPATH,   ERROR_NETNAME_DELETED,      ERROR_DEV_NOT_EXIST,
        ERROR_BAD_NET_NAME,     ERROR_UNEXP_NET_ERR, ERROR_DEVICE_NOT_CONNECTED, ERROR_NETWORK_UNREACHABLE,
        ERROR_HOST_UNREACHABLE, ERROR_SEM_TIMEOUT};
#else
    constexpr int codes[] = {ESTALE,    EIO,          ENODEV,    ENXIO,        ENOTCONN,
                             EHOSTDOWN, EHOSTUNREACH, ETIMEDOUT, ECONNABORTED, ECONNRESET,
                             ENETDOWN,  ENETUNREACH,  ESHUTDOWN, EREMOTEIO,    ENOMEDIUM};
#endif
    return std::find(std::begin(codes), std::end(codes), code.value()) != std::end(codes);
}

Fault faultOf(const std::error_code& code)
{
    using std::errc;
    if (!code)
        return Fault::None;
    if (code == errc::no_such_file_or_directory || code == errc::not_a_directory)
        return Fault::NotThere;
    if (code == errc::file_exists || code == errc::directory_not_empty)
        return Fault::Exists;
    if (code == errc::no_space_on_device || code == errc::file_too_large)
        return Fault::Full;
#ifdef EDQUOT
    if (code.value() == EDQUOT)
        return Fault::Full;
#endif
    if (code == errc::permission_denied || code == errc::operation_not_permitted
        || code == errc::read_only_file_system)
        return Fault::Forbidden;
    if (code == errc::not_supported || code == errc::operation_not_supported
        || code == errc::function_not_supported)
        return Fault::NotPossible;
    return saysAway(code) ? Fault::Away : Fault::Other;
}

Outcome outcomeOf(const std::error_code& code, QLatin1String call, const QString& path)
{
    if (!code)
        return {};
    return {faultOf(code), u"%1 %2: %3"_s.arg(call, path, QString::fromStdString(code.message()))};
}

std::error_code lastError()
{
#ifdef Q_OS_WIN
    return {static_cast<int>(_doserrno), std::system_category()};
#else
    return {errno, std::system_category()};
#endif
}

Outcome failed(QLatin1String call, const QString& path)
{
    return outcomeOf(lastError(), call, path);
}

#ifdef Q_OS_WIN
using Status = struct _stat64;
int openFile(const QString& path, int flags)
{
    return _wopen(native(path).c_str(), flags | _O_BINARY | _O_NOINHERIT, _S_IREAD | _S_IWRITE);
}
int statusOf(int file, Status& status)
{
    return _fstat64(file, &status);
}
int statusOf(const QString& path, Status& status)
{
    return _wstat64(native(path).c_str(), &status);
}
int flush(int file)
{
    return _commit(file);
}
void shareLikeFolder(const QString&) { } // the folder's access list is inherited
qint64 millisecondsOf(const Status& status)
{
    return status.st_mtime * 1000;
}
QString nameOf(const std::filesystem::path& path)
{
    return QString::fromStdWString(path.filename().native());
}
#else
using Status = struct stat;
int openFile(const QString& path, int flags)
{
    // O_NONBLOCK: somebody's pipe under the name of a pack must not stop us.
    return ::open(native(path).c_str(), flags | O_CLOEXEC | O_NONBLOCK, 0666);
}
int statusOf(int file, Status& status)
{
    return ::fstat(file, &status);
}
int statusOf(const QString& path, Status& status)
{
    return ::stat(native(path).c_str(), &status);
}
int flush(int file)
{
    return ::fsync(file);
}
/// Desks under several accounts share the folder by its group: what is made in it is theirs as the folder is.
void shareLikeFolder(const QString& path)
{
    Status folder = {};
    Status own = {};
    if (statusOf(QFileInfo(path).path(), folder) != 0 || statusOf(path, own) != 0)
        return;
    // A folder such as /tmp is everybody's place: what lies in it is shared with nobody by that.
    const mode_t folderMask = (folder.st_mode & S_ISVTX) ? 02770 : 02777;
    const mode_t wanted = folder.st_mode & (S_ISDIR(own.st_mode) ? folderMask : 0666);
    // A file system without permissions refuses: then the mount says who may.
    if (wanted != (own.st_mode & 07777)) [[maybe_unused]]
        const int refused = ::chmod(native(path).c_str(), wanted);
}
qint64 millisecondsOf(const Status& status)
{
    return static_cast<qint64>(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000;
}
/// Names that are no UTF-8 come with replacement characters, not as an exception.
QString nameOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.filename().native());
}
#endif

FileMark markOf(const Status& status)
{
    return {static_cast<qint64>(status.st_size), millisecondsOf(status)};
}

bool writeAll(int file, const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto part = static_cast<unsigned>(qMin<qsizetype>(bytes.size() - done, 1 << 20));
        const auto written = ::write(file, bytes.constData() + done, part);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

bool readAll(int file, QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto part = static_cast<unsigned>(qMin<qsizetype>(bytes.size() - done, 1 << 20));
        const auto count = ::read(file, bytes.data() + done, part);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        if (count == 0)
            bytes.truncate(done); // shorter than it said; whoever reads sees that something is missing
        done += count;
    }
    return true;
}

} // namespace

Outcome FolderAccess::read(const QString& path, qint64 most, QByteArray& bytes, FileMark& mark)
{
    const int file = openFile(path, O_RDONLY);
    if (file < 0)
        return failed("open"_L1, path);
    const auto close = qScopeGuard([file] { ::close(file); });
    Status status = {};
    if (statusOf(file, status) != 0)
        return failed("fstat"_L1, path);
    if ((status.st_mode & S_IFMT) != S_IFREG)
        return {Fault::Other, path + u": not a file"_s};
    mark = markOf(status);
    if (mark.size > most)
        return {Fault::Other, u"%1: %2 bytes, at most %3 are read"_s.arg(path).arg(mark.size).arg(most)};
    bytes = QByteArray(mark.size, Qt::Uninitialized);
    return readAll(file, bytes) ? Outcome() : failed("read"_L1, path);
}

Outcome FolderAccess::look(const QString& path, FileMark& mark)
{
    Status status = {};
    if (statusOf(path, status) != 0)
        return failed("stat"_L1, path);
    mark = markOf(status);
    return {};
}

Outcome FolderAccess::list(const QString& path, QStringList& names)
{
    std::error_code code;
    std::filesystem::directory_iterator it(native(path), code);
    for (; !code && it != std::filesystem::directory_iterator(); it.increment(code))
        names << nameOf(it->path());
    names.sort();
    return outcomeOf(code, "list"_L1, path);
}

Outcome FolderAccess::writeNew(const QString& path, const QByteArray& bytes)
{
    const int file = openFile(path, O_WRONLY | O_CREAT | O_EXCL);
    if (file < 0)
        return failed("create"_L1, path);
    Outcome outcome;
    if (!writeAll(file, bytes))
        outcome = failed("write"_L1, path);
    else if (flush(file) != 0)
        outcome = failed("fsync"_L1, path);
    // A share may say only now that it had no room.
    if (::close(file) != 0 && outcome.ok())
        outcome = failed("close"_L1, path);
    shareLikeFolder(path);
    return outcome;
}

Outcome FolderAccess::makeFolder(const QString& path)
{
    std::error_code code;
    const bool made = std::filesystem::create_directory(native(path), code);
    if (!made && !code)
        return {Fault::Exists, path};
    if (made)
        shareLikeFolder(path);
    return outcomeOf(code, "mkdir"_L1, path);
}

Outcome FolderAccess::remove(const QString& path)
{
    std::error_code code;
    const bool removed = std::filesystem::remove(native(path), code);
    if (!removed && !code)
        return {Fault::NotThere, path};
    return outcomeOf(code, "remove"_L1, path);
}

Outcome FolderAccess::rename(const QString& from, const QString& to)
{
    std::error_code code;
    std::filesystem::rename(native(from), native(to), code);
    return outcomeOf(code, "rename"_L1, to);
}

Outcome FolderAccess::renameNew(const QString& from, const QString& to)
{
#if defined(Q_OS_LINUX)
    if (::renameat2(AT_FDCWD, native(from).c_str(), AT_FDCWD, native(to).c_str(), RENAME_NOREPLACE) == 0)
        return {};
    const std::error_code code = lastError();
    Outcome outcome = outcomeOf(code, "rename without replacing"_L1, to);
    if (code == std::errc::invalid_argument) // NFS, sshfs: this flag is not known
        outcome.fault = Fault::NotPossible;
    return outcome;
#elif defined(Q_OS_WIN)
    // Without MOVEFILE_REPLACE_EXISTING it refuses; on a share the server decides.
    if (MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_WRITE_THROUGH))
        return {};
    return outcomeOf({static_cast<int>(GetLastError()), std::system_category()}, "move"_L1, to);
#else
    return {Fault::NotPossible, u"rename without replacing %1"_s.arg(to)};
#endif
}

Outcome FolderAccess::link(const QString& from, const QString& to)
{
    std::error_code code;
    std::filesystem::create_hard_link(native(from), native(to), code);
    Outcome outcome = outcomeOf(code, "link"_L1, to);
    // FAT and some FUSE file systems say so; a folder without the right to write says EACCES.
    if (code == std::errc::operation_not_permitted || code == std::errc::too_many_links)
        outcome.fault = Fault::NotPossible;
    return outcome;
}

Outcome FolderAccess::sync(const QString& path)
{
#ifdef Q_OS_WIN
    if (QFileInfo(path).isDir())
        return {}; // MOVEFILE_WRITE_THROUGH has seen to it
    const int file = openFile(path, O_RDWR);
#else
    const int file = openFile(path, O_RDONLY);
#endif
    if (file < 0)
        return failed("open"_L1, path);
    const auto close = qScopeGuard([file] { ::close(file); });
    if (flush(file) == 0)
        return {};
    const std::error_code code = lastError();
    const Outcome outcome = outcomeOf(code, "fsync"_L1, path);
    // Some shares know no fsync of folders: then there is nothing more that could be done.
    const bool isUnknown = code == std::errc::invalid_argument || outcome.fault == Fault::NotPossible;
    return isUnknown ? Outcome() : outcome;
}

} // namespace kitcamp
