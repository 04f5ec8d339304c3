// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportcells.h"

#include "models/people/minors.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString amountOf(qint64 minor)
{
    return u"%1%2.%3"_s.arg(minor < 0 ? u"-"_s : QString())
        .arg(std::abs(minor) / 100)
        .arg(std::abs(minor) % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

ExportCells::ExportCells(Store& store)
    : m_store(&store)
    , m_time(store.clock())
{
    m_time.readZone(store.reader());
}

Result<ExportCells> ExportCells::make(Store& store, bool withMinors)
{
    ExportCells cells(store);
    if (!withMinors) {
        KITCAMP_ASSIGN(cells.m_hidden, HiddenNames::read(store, "list-file"_L1));
    }
    return cells;
}

QStringList ExportCells::row(const ExportList& list, const Statement& statement)
{
    m_leavesOut = false;
    QStringList cells;
    for (int i = 0; i < list.columns.size(); ++i)
        cells << written(list.columns[i].value, statement.isNull(i) ? QString() : statement.text(i));
    m_notNamed += m_leavesOut ? 1 : 0;
    return cells;
}

QString ExportCells::written(ExportValue value, const QString& text)
{
    if (text.isEmpty())
        return text;
    switch (value) {
    case ExportValue::Text:
        return text;
    case ExportValue::Instant:
        return CentreTime::localTimeText(m_time.localOf(text.toLongLong()));
    case ExportValue::LocalTime:
        return CentreTime::localTimeText(text);
    case ExportValue::Money:
        return amountOf(text.toLongLong());
    case ExportValue::Name:
        return name(text);
    case ExportValue::Sentence:
        return sentence(text);
    case ExportValue::Undone: {
        const auto undone = m_store->journal().isUndone(OpId::fromText(text));
        return undone && *undone ? u"1"_s : u"0"_s;
    }
    }
    return text;
}

QString ExportCells::name(const QString& text)
{
    if (!text.startsWith(hiddenNameMark))
        return text;
    m_leavesOut = true;
    const QStringList names = text.split(hiddenNameMark);
    return publicName(names.value(1), names.value(2));
}

QString ExportCells::sentence(const QString& entry)
{
    if (entry.startsWith(hiddenNameMark)) {
        m_leavesOut = true;
        return {};
    }
    const QString whole = m_store->sentence(OpId::fromText(entry)).simplified();
    const QString shown = m_hidden ? m_hidden->without(whole) : whole;
    m_leavesOut = m_leavesOut || shown != whole;
    return shown;
}

} // namespace kitcamp
