// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hubmoving.h"

#include "models/members/members.h"
#include "models/members/ownkeys.h"
#include "models/sync/centrehub.h"
#include "models/sync/hubcopy.h"
#include "models/sync/hubmoved.h"
#include "models/sync/oldplace.h"
#include "models/sync/postgres/serverurl.h"
#include "models/sync/sharing.h"
#include "models/sync/workfolder.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 20; // others append while the log is being closed

struct Moving {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Moving)
};

QByteArray accountBytes(const HubAccount& account)
{
    return QJsonDocument(QJsonObject{{u"url"_s, account.url},
                                     {u"login"_s, account.login},
                                     {u"password"_s, account.password}})
        .toJson(QJsonDocument::Compact);
}

HubAccount accountFrom(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {object.value("url"_L1).toString(), object.value("login"_L1).toString(),
            object.value("password"_L1).toString()};
}

/// What is said to those who follow: the login of the one who moves is not theirs.
QString withoutLogin(const QString& url)
{
    const auto server = ServerUrl::isServerUrl(url) ? std::optional(ServerUrl::from(url)) : std::nullopt;
    return server && *server ? (*server)->withLogin(u"LOGIN"_s).text() : url;
}

/// An empty hub, or the copy that was begun there.
Result<std::unique_ptr<Hub>> targetOf(Store& store, const MoveRequest& request)
{
    const QString url = hubUrl(request.url);
    auto made = createHub(url, store.logId(), request.login);
    if (made)
        return made;
    auto found = openHub(url, request.login, store.logId());
    const auto log = found ? (*found)->logId() : Result<QByteArray>(found.error());
    if (log && *log == store.logId())
        return found;
    return made.error();
}

class Move
{
public:
    Move(Store& store, const MoveRequest& request, Hub& from, Hub& to, const StepProgress& progress)
        : m_store(store)
        , m_request(request)
        , m_from(from)
        , m_to(to)
        , m_copy(from, to, progress)
    {
    }
    Result<MovedHub> run();

private:
    Result<void> makeLogins();
    void sign();
    Result<void> closeBehind();

    Store& m_store;
    const MoveRequest& m_request;
    Hub& m_from;
    Hub& m_to;
    HubCopy m_copy;
    HubMoved m_note;
    MovedHub m_done;
};

/// For each other member in force, sealed so that only it can read them.
Result<void> Move::makeLogins()
{
    if (!m_to.logins() || !m_request.keys)
        return {};
    KITCAMP_ASSIGN(const QList<Member> members, readMembers(m_store.reader()));
    for (const Member& member : members) {
        if (member.revokedAt || member.id == m_request.keys->member)
            continue;
        KITCAMP_ASSIGN(const QList<QByteArray> authors, authorsOf(m_store.reader(), member.id));
        KITCAMP_ASSIGN(const HubAccount account, makeLogin(m_to, {member.role, authors}));
        m_note.logins.insert(member.id, sealedForKey(accountBytes(account), member.boxKey));
    }
    m_done.logins = m_note.logins.size();
    return {};
}

/// Whoever can write at the old place could send the others anywhere.
void Move::sign()
{
    if (!m_request.keys)
        return;
    m_note.member = m_request.keys->member;
    m_note.signature = memberSignature(signedMove(m_store.logId(), m_note), m_request.keys->signSecret);
}

/// Nobody can append at the old place from then on; who was faster is copied first.
Result<void> Move::closeBehind()
{
    for (int tries = 0; tries < mostTries; ++tries) {
        KITCAMP_ASSIGN(const LogPosition end, m_copy.copyLog());
        if (m_from.moved())
            return {}; // by an earlier try
        if (m_note.url.isEmpty()) {
            m_note.url = withoutLogin(hubUrl(m_request.url));
            m_note.certificate = m_request.login.certificate;
            KITCAMP_TRY(makeLogins());
        }
        m_note.end = end;
        sign();
        KITCAMP_ASSIGN(const Hub::Appended closed, m_from.close(end, m_note));
        if (closed == Hub::Appended::Done)
            return {};
    }
    return Error{ErrorCode::Busy,
                 Moving::tr("Others keep %1 busy. Move the log at a quieter hour.").arg(m_from.place()),
                 {}};
}

Result<MovedHub> Move::run()
{
    KITCAMP_TRY(m_copy.copyLog());
    KITCAMP_ASSIGN(m_done.pictures, m_copy.copyPictures());
    KITCAMP_ASSIGN(const auto work, WorkFolder::make(m_store.path() + u".moving"_s));
    KITCAMP_ASSIGN(m_done.snapshot, m_copy.copySnapshot(QFileInfo(work->filePath(u"x"_s)).path()));
    KITCAMP_TRY(m_copy.compareLogs());
    KITCAMP_TRY(closeBehind());
    KITCAMP_ASSIGN(const LogPosition here, m_from.head());
    KITCAMP_ASSIGN(const LogPosition there, m_to.head());
    if (here != there)
        return Error{ErrorCode::File,
                     Moving::tr("%1 and %2 do not end alike. This file stays at the old place.")
                         .arg(m_from.place(), m_to.place()),
                     u"%1, %2"_s.arg(here.seq).arg(there.seq), u"forked"_s};
    m_done.entries = there.seq;
    KITCAMP_TRY(noteOldPlace(m_store, hubOf(m_store), there.seq));
    KITCAMP_TRY(m_store.saveLocalValue(u"sync.hub"_s, hubUrl(m_request.url)));
    return m_done;
}

Result<void> checkMayMove(Store& store, const MoveRequest& request)
{
    const QString old = hubOf(store);
    if (old.isEmpty())
        return Error{
            ErrorCode::Refused,
            Moving::tr("%1 is not shared, so there is nothing to move. \"kitcamp hub init\" shares it.")
                .arg(QFileInfo(store.path()).fileName()),
            {},
            u"not-shared"_s};
    if (old == hubUrl(request.url))
        return Error{
            ErrorCode::Refused, Moving::tr("The log is at %1 already.").arg(old), {}, u"already-there"_s};
    KITCAMP_ASSIGN(const auto lack, lackOfKeys(store.reader(), request.keys));
    if (lack)
        return *lack;
    if (!request.keys)
        return {};
    KITCAMP_ASSIGN(const auto self, memberById(store.reader(), request.keys->member));
    if (self && self->role == Role::Administrator && !self->revokedAt)
        return {};
    return Error{ErrorCode::Refused,
                 Moving::tr("Only an administrator's computer moves the log of the centre."),
                 {},
                 u"not-allowed"_s};
}

/// That an administrator wrote the note, behind the very entry that the log ends with there.
Result<void> verifyNote(Store& store, const HubMoved& moved, const LogPosition& end)
{
    KITCAMP_ASSIGN(const bool founded, hasMembers(store.reader()));
    if (!founded)
        return {};
    KITCAMP_ASSIGN(const auto by, memberById(store.reader(), moved.member));
    if (by && by->role == Role::Administrator && !by->revokedAt && moved.end == end
        && memberSignatureHolds(moved.signature, signedMove(store.logId(), moved), by->signKey))
        return {};
    return Error{
        ErrorCode::Refused,
        Moving::tr("It says that the log was moved to %1, but no administrator of the centre has signed "
                   "that. This file was not moved.")
            .arg(moved.url),
        u"member %1, entry %2 of %3"_s.arg(moved.member).arg(moved.end.seq).arg(end.seq),
        u"forged"_s,
        {Moving::tr("Ask an administrator where the centre meets now.")}};
}

} // namespace

Result<MovedHub> moveHub(Store& store, const MoveRequest& request, const StepProgress& progress)
{
    KITCAMP_TRY(checkMayMove(store, request));
    KITCAMP_ASSIGN(const auto from, openHub(hubOf(store), loginOf(request.keys), store.logId()));
    KITCAMP_TRY(from->head());
    const QString wanted = withoutLogin(hubUrl(request.url));
    if (from->moved() && from->moved()->url != wanted)
        return Error{
            ErrorCode::Refused,
            Moving::tr("The log was moved to %1 already. Let this file follow: kitcamp hub follow FILE")
                .arg(from->moved()->url),
            {},
            u"moved"_s};
    KITCAMP_ASSIGN(const auto to, targetOf(store, request));
    return Move(store, request, *from, *to, progress).run();
}

Result<std::optional<MemberKeys>> followHub(Store& store, const std::optional<MemberKeys>& keys)
{
    KITCAMP_ASSIGN(const auto from, openHub(hubOf(store), loginOf(keys), store.logId()));
    KITCAMP_ASSIGN(const LogPosition end, from->head());
    if (!from->moved())
        return Error{
            ErrorCode::Refused, Moving::tr("The log is still at %1.").arg(from->place()), {}, u"not-moved"_s};
    const HubMoved moved = *from->moved();
    KITCAMP_TRY(verifyNote(store, moved, end));
    KITCAMP_TRY(noteOldPlace(store, hubOf(store), end.seq));
    if (!ServerUrl::isServerUrl(moved.url)) {
        KITCAMP_TRY(moveToHub(store, moved.url));
        return std::optional<MemberKeys>();
    }
    const QByteArray sealed = keys ? moved.logins.value(keys->member) : QByteArray();
    const HubAccount account =
        sealed.isEmpty() ? HubAccount() : accountFrom(openedWithKey(sealed, keys->boxSecret));
    if (account.login.isEmpty())
        return Error{
            ErrorCode::Refused,
            Moving::tr(
                "The log was moved to %1, and no login waits there for this computer. An administrator "
                "invites it again, or gives you a login.")
                .arg(moved.url),
            {},
            u"no-login"_s,
            {Moving::tr("With a login: kitcamp sync FILE --hub URL --server-password-file FILE")}};
    MemberKeys renewed = *keys;
    renewed.hubPassword = account.password;
    renewed.hubCertificate = moved.certificate;
    KITCAMP_TRY(moveToHub(store, account.url, loginOf(renewed)));
    return std::optional(renewed);
}

} // namespace kitcamp
