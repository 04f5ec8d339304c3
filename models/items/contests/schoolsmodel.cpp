// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contests/schoolsmodel.h"

#include "models/items/roles.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column == SchoolsModel::StudentsColumn || column == SchoolsModel::BestColumn
        || column == SchoolsModel::AwardsColumn;
}

/// Nobody ranked stands behind everybody who is.
int rankToSort(const SchoolEntries& school)
{
    return school.bestRank == 0 ? INT_MAX : school.bestRank;
}

bool isBefore(const SchoolEntries& a, const SchoolEntries& b, int column)
{
    switch (column) {
    case SchoolsModel::CountryColumn:
        return a.country < b.country;
    case SchoolsModel::StudentsColumn:
        return a.students < b.students;
    case SchoolsModel::TeachersColumn:
        return a.teachers.size() < b.teachers.size();
    case SchoolsModel::BestColumn:
        return rankToSort(a) < rankToSort(b);
    case SchoolsModel::AwardsColumn:
        return a.awards < b.awards;
    default:
        return a.name.localeAwareCompare(b.name) < 0;
    }
}

bool holdsAll(const SchoolEntries& school, const QStringList& words)
{
    const QString text = school.name + u' ' + school.teachers.join(u' ');
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SchoolsModel::SchoolsModel(ContestReader& reader, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_locale(locale)
{
    connect(&m_reader, &ContestReader::changed, this, &SchoolsModel::refresh);
}

void SchoolsModel::setWords(const QStringList& words)
{
    m_words = words;
    refresh();
}

void SchoolsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

/// A hundred or two schools: they are laid out anew where they differ.
void SchoolsModel::refresh()
{
    QList<SchoolEntries> fresh;
    for (const SchoolEntries& school : m_reader.schools()) {
        if (holdsAll(school, m_words))
            fresh << school;
    }
    if (m_sortColumn >= 0) {
        std::stable_sort(fresh.begin(), fresh.end(), [this](const SchoolEntries& a, const SchoolEntries& b) {
            return m_sortOrder == Qt::AscendingOrder ? isBefore(a, b, m_sortColumn)
                                                     : isBefore(b, a, m_sortColumn);
        });
    }
    if (fresh == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

QString SchoolsModel::sumText() const
{
    int students = 0;
    int teachers = 0;
    for (const SchoolEntries& school : m_rows) {
        students += school.students;
        teachers += static_cast<int>(school.teachers.size());
    }
    const auto schools = static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const SchoolEntries& school) { return school.organization != 0; }));
    QStringList parts{tr("%n school(s)", nullptr, schools), tr("%n student(s)", nullptr, students)};
    if (teachers > 0)
        parts << tr("%n teacher(s)", nullptr, teachers);
    return parts.join(u", "_s);
}

int SchoolsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SchoolsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString SchoolsModel::textOf(const SchoolEntries& school, int column) const
{
    switch (column) {
    case SchoolColumn:
        return school.organization == 0 ? tr("School not known") : school.name;
    case CountryColumn:
        return school.country;
    case StudentsColumn:
        return m_locale.toString(school.students);
    case TeachersColumn:
        return school.teachers.join(u", "_s);
    case BestColumn:
        return school.bestRank == 0 ? u"–"_s : m_locale.toString(school.bestRank);
    case AwardsColumn:
        return school.awards == 0 ? QString() : m_locale.toString(school.awards);
    default:
        return {};
    }
}

QVariant SchoolsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SchoolEntries& school = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(school, index.column());
    case ToneRole:
        return static_cast<int>(school.organization == 0 ? Tone::Warn : Tone::Plain);
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return school.organization;
    default:
        return {};
    }
}

QVariant SchoolsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr int ranks[] = {0, 4, 0, 2, 1, 1};
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ColumnStretchRole)
        return section == SchoolColumn;
    if (role == ColumnRankRole)
        return ranks[section];
    const QString titles[] = {tr("School"),    tr("Country"), tr("Students"), tr("Accompanying teachers"),
                              tr("Best rank"), tr("Awards")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

QStringList SchoolsModel::exportHeader() const
{
    QStringList header;
    for (int column = 0; column < Columns; ++column)
        header << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return header;
}

QStringList SchoolsModel::exportRow(int row) const
{
    const SchoolEntries& school = m_rows.at(row);
    return {textOf(school, SchoolColumn),
            school.country,
            QString::number(school.students),
            school.teachers.join(u", "_s),
            school.bestRank == 0 ? QString() : QString::number(school.bestRank),
            QString::number(school.awards)};
}

} // namespace kitcamp
