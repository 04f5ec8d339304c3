// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/authorship.h"

#include "models/store/platform.h"
#include "models/sync/filelock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QThread>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tokenKey = "sync.token"_L1;
constexpr int lockPatience = 500; // milliseconds: the other one needs one of them

/// What the state folder knows of the file that writes as one author.
struct Memory {
    bool exists = false;
    QString current; ///< the token in the file
    QString next; ///< the same, but where a program was killed between writing here and there
    QString path; ///< where the file lay
};

QString freshToken()
{
    return QString::fromLatin1(randomBytes(16).toHex());
}

/// The tokens of one user on one computer, a small file per author.
class StateFolder
{
public:
    StateFolder(QString folder, const QByteArray& author)
        : m_folder(std::move(folder))
        , m_name(m_folder + u'/' + QString::fromLatin1(author.toHex()))
        , m_lock(m_folder + u"/lock"_s)
    {
    }

    /// Two windows that open a file in the same moment take turns.
    void waitForTurn()
    {
        if (!QDir().mkpath(m_folder))
            return;
        const QDeadlineTimer patience(lockPatience);
        while (m_lock.tryTake() == FileLock::Taken::ByAnother && !patience.hasExpired())
            QThread::msleep(1);
    }
    [[nodiscard]] Memory read() const
    {
        QFile file(m_name + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonObject object = QJsonDocument::fromJson(file.read(64 * 1024)).object();
        return {true, object.value("current"_L1).toString(), object.value("next"_L1).toString(),
                object.value("path"_L1).toString()};
    }
    /// In one step: it holds the old words or the new ones at every moment.
    [[nodiscard]] bool write(const Memory& memory) const
    {
        const QJsonObject object{
            {u"current"_s, memory.current}, {u"next"_s, memory.next}, {u"path"_s, memory.path}};
        QFile part(m_name + u".part"_s);
        if (!part.open(QIODevice::WriteOnly))
            return false;
        const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
        const bool written = part.write(bytes) == bytes.size() && part.flush();
        part.close();
        return written && platform::replaceFile(part.fileName(), m_name + u".json"_s);
    }

private:
    QString m_folder;
    QString m_name;
    FileLock m_lock;
};

QString placeOf(const Store& store)
{
    return QFileInfo(store.path()).canonicalFilePath();
}

/// True where the file of \p store, in which \p token stands, is not the one that \p memory is of.
bool isAnother(const Store& store, const QString& token, const Memory& memory)
{
    if (token.isEmpty() && !memory.exists)
        return false; // its first opening
    if (!memory.exists || (token != memory.current && token != memory.next))
        return true;
    // A copy made since the last opening has the right token, too; a file that was moved left its old place.
    return !memory.path.isEmpty() && memory.path != placeOf(store) && QFileInfo::exists(memory.path);
}

/// Never is there a moment at which a kill would make the file look like a copy.
Result<void> renew(Store& store, const StateFolder& folder, const QString& token)
{
    const QString next = freshToken();
    if (!folder.write({true, token, next, placeOf(store)})) {
        // Without this memory a token would look like that of another computer each time.
        return token.isEmpty() ? Result<void>() : store.saveLocalValue(tokenKey, {});
    }
    KITCAMP_TRY(store.saveLocalValue(tokenKey, next));
    // Where this fails both tokens stand there, and one of them is right.
    [[maybe_unused]] const bool settled = folder.write({true, next, next, placeOf(store)});
    return {};
}

} // namespace

Result<bool> claimAuthorship(Store& store, const QString& stateFolder)
{
    {
        StateFolder folder(stateFolder, store.author());
        folder.waitForTurn();
        const QString token = store.localValue(tokenKey);
        if (!isAnother(store, token, folder.read())) {
            KITCAMP_TRY(renew(store, folder, token));
            return false;
        }
    }
    KITCAMP_TRY(store.becomeNewAuthor());
    KITCAMP_TRY(renew(store, StateFolder(stateFolder, store.author()), store.localValue(tokenKey)));
    return true;
}

Result<bool> claimAuthorship(Store& store)
{
    return claimAuthorship(store, authorshipFolder());
}

QString authorshipFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Kitcamp/files"_s;
}

} // namespace kitcamp
