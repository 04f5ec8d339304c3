// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/statistics/figurecheck.h"

#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

QString placeName(const QString& measure, const PlainPlace& place)
{
    return u"%1 [%2, %3]"_s.arg(measure, place.first, place.second);
}

/// The values of an answer by the keys of their groups.
PlainCells cellsOf(const FigureAnswer& answer, QSet<PlainPlace>& empty)
{
    PlainCells cells;
    const qsizetype width = answer.axes.size() > 1 ? answer.axes[1].groups.size() : 1;
    for (qsizetype i = 0; i < answer.values.size(); ++i) {
        const PlainPlace place(answer.axes.isEmpty() ? QString() : answer.axes[0].groups[i / width].key,
                               answer.axes.size() < 2 ? QString() : answer.axes[1].groups[i % width].key);
        if (answer.values[i])
            cells.insert(place, *answer.values[i]);
        else
            empty << place;
    }
    return cells;
}

} // namespace

void compareFigures(Store& store, const FigureQuestion& question, const FigureScope& scope,
                    const PlainCells& expected, bool isShare)
{
    const auto answer = ask(store.reader(), question, scope);
    VERIFY_DONE(answer);
    QVERIFY(!answer->title.isEmpty() && answer->definition.endsWith(u'.'));
    QSet<PlainPlace> empty;
    const PlainCells cells = cellsOf(*answer, empty);
    for (auto cell = expected.begin(); cell != expected.end(); ++cell) {
        const QString name = placeName(question.measure, cell.key());
        if (*cell != 0.0 || isShare)
            QVERIFY2(cells.contains(cell.key()) || *cell == 0.0, qPrintable(name + u" is missing"_s));
        const double found = cells.value(cell.key(), 0.0);
        QVERIFY2(qAbs(found - *cell) < 1e-6,
                 qPrintable(u"%1: %2 instead of %3"_s.arg(name).arg(found).arg(*cell)));
    }
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString name = placeName(question.measure, cell.key());
        QVERIFY2(expected.contains(cell.key()) || (*cell == 0.0 && !isShare),
                 qPrintable(u"%1: %2 instead of nothing"_s.arg(name).arg(*cell)));
    }
}

void compareRows(Store& store, const FigureQuestion& question, const FigureScope& scope)
{
    const auto answer = ask(store.reader(), question, scope);
    VERIFY_DONE(answer);
    const qsizetype width = answer->axes.size() > 1 ? answer->axes[1].groups.size() : 1;
    for (qsizetype i = 0; i < answer->values.size(); ++i) {
        QStringList keys;
        if (!answer->axes.isEmpty())
            keys << answer->axes[0].groups[i / width].key;
        if (answer->axes.size() > 1)
            keys << answer->axes[1].groups[i % width].key;
        const auto rows = rowsBehind(store.reader(), question, keys, scope);
        VERIFY_DONE(rows);
        QVERIFY2(double(rows->ids.size()) == answer->values[i].value_or(0.0),
                 qPrintable(u"%1 [%2]: %3 rows behind %4"_s.arg(question.measure, keys.join(u", "_s))
                                .arg(rows->ids.size())
                                .arg(answer->values[i].value_or(0.0))));
        QCOMPARE(rows->rows.size(), rows->ids.size());
        const QSet<qint64> different(rows->ids.begin(), rows->ids.end());
        QCOMPARE(different.size(), rows->ids.size());
    }
}

} // namespace kitcamp::testkit
