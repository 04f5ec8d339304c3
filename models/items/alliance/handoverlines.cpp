// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/alliance/handoverlines.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QString handoverStateTitle(HandoverState state)
{
    switch (state) {
    case HandoverState::New:
        return HandoverLinesModel::tr("New", "a line of a handover");
    case HandoverState::Changed:
        return HandoverLinesModel::tr("Changed there", "a line of a handover");
    case HandoverState::Conflict:
        return HandoverLinesModel::tr("Changed on both sides", "a line of a handover");
    case HandoverState::Withdrawn:
        return HandoverLinesModel::tr("Gone there", "a line of a handover");
    case HandoverState::Doubtful:
        return HandoverLinesModel::tr("Doubtful", "a line of a handover");
    case HandoverState::LeftOut:
        return HandoverLinesModel::tr("Left out", "a line of a handover");
    case HandoverState::Same:
        return HandoverLinesModel::tr("The same", "a line of a handover");
    }
    return {};
}

Tone handoverStateTone(HandoverState state)
{
    switch (state) {
    case HandoverState::New:
    case HandoverState::Changed:
        return Tone::Ok;
    case HandoverState::Conflict:
    case HandoverState::Withdrawn:
    case HandoverState::Doubtful:
        return Tone::Warn;
    case HandoverState::LeftOut:
        return Tone::Bad;
    case HandoverState::Same:
        return Tone::Plain;
    }
    return Tone::Plain;
}

namespace {

QString decisionText(const HandoverLine& line)
{
    if (line.state == HandoverState::Same || line.state == HandoverState::LeftOut)
        return {};
    if (line.isOpen())
        return line.state == HandoverState::Doubtful ? HandoverLinesModel::tr("say who is meant")
                                                     : HandoverLinesModel::tr("to be decided");
    if (line.decision == HandoverDecision::Leave)
        return HandoverLinesModel::tr("stays as here");
    return HandoverLinesModel::tr("taken");
}

} // namespace

void HandoverLinesModel::setPlan(std::shared_ptr<const HandoverPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    collect();
    endResetModel();
}

void HandoverLinesModel::setState(std::optional<HandoverState> state)
{
    beginResetModel();
    m_state = state;
    collect();
    endResetModel();
}

const HandoverLine* HandoverLinesModel::line(int row) const
{
    return m_plan && row >= 0 && row < m_rows.size() ? &m_plan->lines().at(m_rows.at(row)) : nullptr;
}

int HandoverLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HandoverLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HandoverLinesModel::text(const HandoverLine& line, int column) const
{
    switch (column) {
    case StateColumn:
        return handoverStateTitle(line.state);
    case KindColumn:
        return line.kind;
    case SubjectColumn:
        return line.group.isEmpty() ? line.subject : u"%1 · %2"_s.arg(line.subject, line.group);
    case HereColumn:
        return line.hereText();
    case ThereColumn:
        return line.differences.isEmpty() ? line.notes.join(u' ') : line.thereText();
    case DecisionColumn:
        return decisionText(line);
    default:
        return {};
    }
}

QVariant HandoverLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HandoverLine& shown = *line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case ToneRole:
        if (index.column() == StateColumn)
            return int(handoverStateTone(shown.state));
        return index.column() == DecisionColumn && shown.isOpen() ? QVariant(int(Tone::Warn)) : QVariant();
    case IdRole:
        return m_rows.at(index.row());
    default:
        return {};
    }
}

QVariant HandoverLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnKeyRole)
        return QStringList{u"state"_s, u"kind"_s, u"subject"_s, u"here"_s, u"there"_s, u"decision"_s}.value(
            section);
    if (role == ColumnRankRole)
        return section == KindColumn ? 2 : 0;
    if (role == ColumnStretchRole)
        return section == ThereColumn;
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("State"), tr("What"), tr("Who or what"), tr("Here"), tr("There"), tr("Decision")}
        .value(section);
}

void HandoverLinesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> places;
    for (const QModelIndex& index : before)
        places << m_rows.at(index.row());
    collect();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(static_cast<int>(m_rows.indexOf(places.at(i))), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

namespace {

/// What is to be decided stands first, then the camp, its people, teams and sessions; universities and rooms
/// are the least of it.
int rankOf(const HandoverLine& line)
{
    static const QStringList first{u"activity"_s, u"person"_s, u"team"_s, u"session"_s};
    static const QStringList last{u"organization"_s, u"room"_s};
    const auto rank = static_cast<int>(first.indexOf(line.table));
    const int within = rank >= 0 ? rank : last.contains(line.table) ? 9 : 5;
    return line.isOpen() ? within : within + 10;
}

} // namespace

void HandoverLinesModel::collect()
{
    m_rows.clear();
    if (!m_plan)
        return;
    const QList<HandoverLine>& lines = m_plan->lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (m_state ? lines.at(i).state == *m_state : lines.at(i).state != HandoverState::Same)
            m_rows << i;
    }
    if (m_sortColumn < 0) {
        std::ranges::stable_sort(m_rows, [&](qsizetype left, qsizetype right) {
            return rankOf(lines.at(left)) < rankOf(lines.at(right));
        });
        return;
    }
    std::ranges::stable_sort(m_rows, [&](qsizetype left, qsizetype right) {
        const int order = QString::localeAwareCompare(text(lines.at(left), m_sortColumn),
                                                      text(lines.at(right), m_sortColumn));
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

namespace {

/// The columns of person that at least one of them has, in the order of the description.
QStringList shownColumns(const Handover& handover)
{
    QStringList shown;
    for (const QString& column : {u"latin_name"_s, u"gender"_s, u"degree_level"_s, u"major"_s,
                                  u"class_name"_s, u"entry_year"_s, u"mail"_s, u"phone"_s, u"born_on"_s}) {
        for (const HandedRow& person : handover.tables.value(u"person"_s)) {
            if (!person.values.value(column).toString().isEmpty()) {
                shown << column;
                break;
            }
        }
    }
    return shown;
}

QString choiceText(const RecordType* type, const QString& column, const QString& value)
{
    const FieldDescription* field = type ? type->field(column) : nullptr;
    return field && field->type == FieldType::Choice && !value.isEmpty() ? field->choiceTitle(value) : value;
}

QHash<QString, QString> organizationNamesOf(const Handover& handover)
{
    QHash<QString, QString> names;
    for (const HandedRow& row : handover.tables.value(u"organization"_s)) {
        const QString name = row.values.value("name"_L1).toString();
        names.insert(QString::number(row.id),
                     name.isEmpty() ? row.values.value("name_en"_L1).toString() : name);
    }
    return names;
}

QHash<QString, int> countsBy(const Handover& handover, const QString& table, const QString& column)
{
    QHash<QString, int> counts;
    for (const HandedRow& row : handover.tables.value(table))
        ++counts[row.values.value(column).toString()];
    return counts;
}

} // namespace

LineTable handedPeople(const Domain& domain, const Handover& handover)
{
    const RecordType* people = domain.recordTypes.find(u"person"_s);
    const RecordType* roster = domain.recordTypes.find(u"participation"_s);
    const QStringList columns = shownColumns(handover);
    const QHash<QString, QString> schools = organizationNamesOf(handover);
    const QHash<QString, int> answers = countsBy(handover, u"answer"_s, u"participation"_s);
    LineTable table;
    table.columns = {{u"person"_s, HandoverLinesModel::tr("Name"), 0, true},
                     {u"role"_s, HandoverLinesModel::tr("Takes part as"), 0}};
    for (const QString& column : columns) {
        const FieldDescription* field = people ? people->field(column) : nullptr;
        table.columns << LineColumn{column, field ? field->title() : column, 1};
    }
    if (!answers.isEmpty())
        table.columns << LineColumn{u"answers"_s, HandoverLinesModel::tr("Answers"), 1};
    QHash<QString, QList<const HandedRow*>> parts;
    const QList<HandedRow> participations = handover.tables.value(u"participation"_s);
    for (const HandedRow& row : participations)
        parts[row.values.value("person"_L1).toString()] << &row;
    for (const HandedRow& person : handover.tables.value(u"person"_s)) {
        const QString school = schools.value(person.values.value("organization"_L1).toString());
        QStringList roles;
        int given = 0;
        for (const HandedRow* part : parts.value(QString::number(person.id))) {
            roles << u"%1, %2"_s.arg(
                choiceText(roster, u"role"_s, part->values.value("role"_L1).toString()),
                choiceText(roster, u"state"_s, part->values.value("state"_L1).toString()));
            given += answers.value(QString::number(part->id));
        }
        Line line{person.id,
                  {{.text = person.values.value("name"_L1).toString(), .secondLine = school},
                   {.text = roles.isEmpty() ? HandoverLinesModel::tr("staff") : roles.join(u"; "_s)}},
                  school};
        for (const QString& column : columns)
            line.cells << Line::Cell{.text =
                                         choiceText(people, column, person.values.value(column).toString())};
        if (!answers.isEmpty())
            line.cells << Line::Cell{.text = QString::number(given), .sort = given};
        table.lines << line;
    }
    return table;
}

/// Of what partners see, so that two lines hold all there is.
constexpr int inOneLine = 4;

LineTable pastHandovers(const QList<PastHandover>& handovers, const QTimeZone& zone)
{
    LineTable table;
    table.columns = {{u"at"_s, HandoverLinesModel::tr("When"), 0},
                     {u"what"_s, HandoverLinesModel::tr("What"), 0},
                     {u"holder"_s, HandoverLinesModel::tr("Partner"), 0},
                     {u"people"_s, HandoverLinesModel::tr("People"), 0},
                     {u"fields"_s, HandoverLinesModel::tr("What of them"), 1, true}};
    const QList<HandedField> known = handedFields();
    for (const PastHandover& one : handovers) {
        QStringList fields;
        for (const HandedField& field : known) {
            if (one.fields.contains(field.key))
                fields << field.title;
        }
        const bool results = one.purpose == HandoverPurpose::Results;
        const QString what = one.given
            ? (results ? HandoverLinesModel::tr("Results given") : HandoverLinesModel::tr("Camp given"))
            : (results ? HandoverLinesModel::tr("Results taken") : HandoverLinesModel::tr("Camp taken"));
        table.lines << Line{
            one.id,
            {{.text = QDateTime::fromSecsSinceEpoch(one.at, zone).toString(u"yyyy-MM-dd HH:mm"_s)},
             {.text = what, .tone = one.given ? Tone::Plain : Tone::Ok},
             {.text = one.partner, .secondLine = one.university},
             {.text = QString::number(one.people), .sort = one.people},
             {.text = fields.mid(0, inOneLine).join(u", "_s),
              .secondLine = fields.mid(inOneLine).join(u", "_s)}},
            one.partner};
    }
    return table;
}

} // namespace kitcamp
