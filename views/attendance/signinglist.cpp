// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/signinglist.h"

#include "models/activities/attendance/attendancerate.h"
#include "models/activities/attendance/attendancesheet.h"
#include "models/items/attendance/doorlookups.h"
#include "models/people/papernames.h"
#include "views/attendance/signinglistpaper.h"
#include "views/papers/paperframe.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SigningList {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SigningList)
};

QString schoolOf(const QString& organization, const QString& className)
{
    return className.isEmpty() ? organization : organization + u' ' + className;
}

QString subtitleOf(const SessionFacts& session, const QStringList& staff)
{
    QStringList words;
    if (session.starts.size() >= 10)
        words << session.starts.left(10) + u' ' + session.clockText();
    if (!session.roomName.isEmpty())
        words << session.roomName;
    if (!staff.isEmpty())
        words << staff.join(u", "_s);
    return words.join(u"  ·  "_s);
}

} // namespace

Result<std::shared_ptr<const Paper>> signingListOfSession(Store& store, qint64 session, const QLocale& locale)
{
    KITCAMP_ASSIGN(const SessionFacts facts, sessionFacts(store.reader(), session));
    KITCAMP_ASSIGN(const QList<SheetLine> sheet, attendanceSheet(store.reader(), session));
    KITCAMP_ASSIGN(const QStringList staff, staffOfSession(store.reader(), session));
    KITCAMP_ASSIGN(PaperFrame frame, paperFrameOf(store, locale));
    KITCAMP_ASSIGN(PaperNames names, PaperNames::read(store, "signing-list"_L1));
    SigningContent content;
    content.title = SigningList::tr("Signing list: %1", "%1: session").arg(facts.name);
    content.subtitle = subtitleOf(facts, staff);
    content.boxes = {SigningList::tr("Signature")};
    for (const SheetLine& line : sheet) {
        if (line.expected)
            content.people << SigningContent::Person{names.name(line.person.value, line.name), line.number,
                                                     schoolOf(line.organization, line.className)};
    }
    frame.stamp.remarks << names.remarks();
    return std::shared_ptr<const Paper>(std::make_shared<SigningListPaper>(content, frame));
}

Result<std::shared_ptr<const Paper>> signingListOfActivity(Store& store, qint64 activity,
                                                           const QLocale& locale)
{
    KITCAMP_ASSIGN(const AttendanceMatrix matrix,
                   attendanceMatrix(store.reader(), activity, store.clock().now()));
    KITCAMP_ASSIGN(PaperFrame frame, paperFrameOf(store, locale));
    KITCAMP_ASSIGN(PaperNames names, PaperNames::read(store, "signing-list"_L1, activity));
    SigningContent content;
    content.title = SigningList::tr("Signing list: %1", "%1: session").arg(matrix.activityName);
    content.subtitle = SigningList::tr("%n session(s)", nullptr, static_cast<int>(matrix.sessions.size()));
    content.wideBoxes = false;
    for (const SessionFacts& session : matrix.sessions)
        content.boxes << session.starts.mid(5, 5);
    for (const MatrixLine& line : matrix.lines)
        content.people << SigningContent::Person{names.name(line.person.value, line.name), line.number,
                                                 schoolOf(line.organization, line.className)};
    frame.stamp.remarks << names.remarks();
    return std::shared_ptr<const Paper>(std::make_shared<SigningListPaper>(content, frame));
}

} // namespace kitcamp
