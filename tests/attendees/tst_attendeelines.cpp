// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendees/attendeelines.h"
#include "models/items/attendees/linefilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The table that the tabs make anew: only what differs is signalled.
class TestAttendeeLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsSignalled()
    {
        LinesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<LineColumn> columns{{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}};
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setLines(columns, {line(1, u"one"_s), line(2, u"two"_s), line(3, u"three"_s)});
        QCOMPARE(resets.size(), 1);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLines(columns, {line(1, u"one"_s), line(3, u"THREE"_s), line(4, u"four"_s)});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 1);
        model.setLines(columns, {line(1, u"one"_s), line(3, u"THREE"_s), line(4, u"four"_s)});
        QCOMPARE(changed.size(), 1);
        model.setLines({{u"c"_s, u"C"_s}}, {});
        QCOMPARE(resets.size(), 2);
        QCOMPARE(model.rowCount(), 0);
    }
    void theFilterTakesWordsUniversitiesAndMarks()
    {
        LinesModel model;
        LineFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Line marked = line(1, u"Zhang San"_s);
        marked.marked = true;
        marked.group = u"SJTU"_s;
        model.setLines({{u"a"_s, u"A"_s}}, {marked, line(2, u"Li Na"_s)});
        filter.setQuery(u"san zh"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setQuery({});
        filter.setOnlyMarked(true);
        QCOMPARE(filter.rowCount(), 1);
        filter.setOnlyMarked(false);
        filter.setGroup(u"ZJU"_s);
        QCOMPARE(filter.rowCount(), 0);
    }
    void whoIsMissingStandsByUniversity()
    {
        Attendee here{
            .participation = 1, .name = u"A"_s, .organizationName = u"SJTU"_s, .role = u"student"_s};
        here.checkIn = 5;
        const Attendee missing{
            .participation = 2, .name = u"B"_s, .organizationName = u"SJTU"_s, .role = u"student"_s};
        const Attendee teacher{
            .participation = 3, .name = u"T"_s, .organizationName = u"ZJU"_s, .role = u"teacher"_s};
        const LineTable table = missingTable({here, missing, teacher});
        QCOMPARE(table.lines.size(), 1);
        QCOMPARE(table.lines[0].cells[1].text, u"1 of 2"_s);
        QCOMPARE(table.lines[0].cells[0].secondLine, u"B"_s);
    }

private:
    static Line line(qint64 id, const QString& text) { return {.id = id, .cells = {{.text = text}}}; }
};

QTEST_GUILESS_MAIN(TestAttendeeLines)
#include "tst_attendeelines.moc"
