// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/surveys/skilltable.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

SkillTable::SkillTable(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &SkillTable::reload);
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const char* table : {"survey", "survey_item", "survey_reply", "survey_answer"}) {
            if (announcement.rows.contains(QLatin1String(table)))
                m_reload.start();
        }
    });
}

void SkillTable::showActivity(qint64 activity)
{
    m_activity = activity;
    reload();
}

void SkillTable::reload()
{
    beginResetModel();
    auto changes = skillChanges(m_store.reader(), m_activity);
    m_changes = changes ? *std::move(changes) : QList<SkillChange>();
    endResetModel();
}

int SkillTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int SkillTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SkillTable::meanText(std::optional<double> mean, int answers) const
{
    if (mean)
        return tr("%1 (%2)", "a mean, and of how many answers")
            .arg(QLocale().toString(*mean, 'f', 2), QString::number(answers));
    return answers == 0 ? QString() : tr("from %n answer(s) on", nullptr, leastAnswers);
}

QString SkillTable::textOf(const SkillChange& change, int column) const
{
    switch (column) {
    case SkillColumn:
        return change.skill;
    case BeforeColumn:
        return meanText(change.meanBefore, change.before);
    case AfterColumn:
        return meanText(change.meanAfter, change.after);
    case ChangeColumn: {
        if (!change.change)
            return {};
        const QString number = QLocale().toString(*change.change, 'f', 2);
        return *change.change > 0 ? u'+' + number : number;
    }
    default:
        return QString::number(change.pairs);
    }
}

QVariant SkillTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SkillChange& change = m_changes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(change, index.column());
    case ToneRole:
        if (index.column() == ChangeColumn && change.change)
            return static_cast<int>(*change.change > 0       ? Tone::Ok
                                        : *change.change < 0 ? Tone::Warn
                                                             : Tone::Plain);
        return static_cast<int>(Tone::Plain);
    case Qt::TextAlignmentRole:
        return index.column() == PairsColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant SkillTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys{u"skill"_s, u"before"_s, u"after"_s, u"change"_s, u"pairs"_s};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return keys.value(section);
    if (role == ColumnStretchRole)
        return section == SkillColumn;
    if (role == Qt::TextAlignmentRole)
        return section == PairsColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Skill"), tr("Before"), tr("After"), tr("Change"), tr("Answered both")};
    return titles.value(section);
}

} // namespace kitcamp
