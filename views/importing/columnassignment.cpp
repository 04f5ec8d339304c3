// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/columnassignment.h"

#include "views/common/formfields.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"
#include "views/importing/plainscroll.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double sureEnough = 0.7; // below, columnguess.h says, a person is to be asked
constexpr int shownValues = 3;

QString exampleOf(const Table& table, int column)
{
    QStringList values;
    for (const TableRow& row : table.rows) {
        const QString value = row.cells.value(column).simplified();
        if (!value.isEmpty() && !values.contains(value))
            values << value.left(40);
        if (values.size() == shownValues)
            break;
    }
    return values.isEmpty() ? ColumnAssignment::tr("(empty)", "a column without values")
                            : values.join(u" · "_s);
}

} // namespace

ColumnAssignment::ColumnAssignment(ImportKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    buildLayout();
}

void ColumnAssignment::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_usualOrganization = new QLineEdit(this);
    m_usualOrganization->setObjectName(u"usualOrganization"_s);
    auto* field =
        new FormField(tr("No column names the university. They all belong to"), m_usualOrganization, this);
    m_usual = field;
    m_usual->hide();
    column->addWidget(field);
    m_scroll = new PlainScroll(this);
    column->addWidget(m_scroll, 1);
    connect(m_usualOrganization, &QLineEdit::editingFinished, this, [this] {
        if (usualOrganization() == m_plannedOrganization)
            return;
        m_plannedOrganization = usualOrganization();
        Q_EMIT changed();
    });
}

void ColumnAssignment::setTable(const Table& table)
{
    m_wishes.clear();
    auto* rows = new QWidget(m_scroll);
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, space::small, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    const QList<ColumnGuess> guesses = guessedColumns(m_kind, table, m_own, m_memory);
    for (int column = 0; column < table.header.size(); ++column) {
        const auto guess = std::find_if(guesses.begin(), guesses.end(),
                                        [&](const ColumnGuess& one) { return one.column == column; });
        addRow(grid, table, column, guess == guesses.end() ? nullptr : &*guess);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->show(rows);
    showUsualOrganization();
}

void ColumnAssignment::addRow(QGridLayout* grid, const Table& table, int column, const ColumnGuess* guess)
{
    QWidget* parent = grid->parentWidget();
    const QString heading = table.header.value(column).simplified();
    auto* texts = new QWidget(parent);
    auto* lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* title =
        new TextLabel(heading.isEmpty() ? tr("Column %1").arg(column + 1) : heading, TextSize::Body, texts);
    title->setElided(true);
    auto* examples = new TextLabel(exampleOf(table, column), TextSize::Small, texts);
    examples->setTone(Tone::Muted);
    examples->setElided(true);
    lines->addWidget(title);
    lines->addWidget(examples);
    QComboBox* combo = fieldCombo(column, title->text(), parent);
    if (guess)
        combo->setCurrentIndex(std::max(0, combo->findData(guess->field)));
    if (guess && guess->confidence < sureEnough) {
        examples->setTone(Tone::Warn);
        examples->setText(tr("▲ Please check: %1", "%1: values of the column").arg(examples->text()));
    }
    title->setBuddy(combo);
    grid->addWidget(texts, column, 0);
    grid->addWidget(combo, column, 1);
    m_wishes << Wish{combo, combo->currentData().toString(), 0};
    connect(combo, &QComboBox::activated, this, [this, column] { onChosen(column); });
}

QComboBox* ColumnAssignment::fieldCombo(int column, const QString& heading, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(u"column_%1"_s.arg(column));
    combo->setAccessibleName(tr("What the column %1 holds").arg(heading));
    combo->addItem(tr("– left out –"), QString());
    if (asksQuestions(m_kind))
        combo->addItem(tr("New question"), newQuestionField(column));
    for (const QString& field : importFields(m_kind))
        combo->addItem(importFieldTitle(field), field);
    for (const OwnField& field : m_own)
        combo->addItem(m_kind == ImportKind::Progress || m_kind == ImportKind::JudgeScores
                           ? field.title
                           : tr("Answer: %1", "%1: a question").arg(field.title),
                       field.field);
    combo->setFixedWidth(scaled(170));
    return combo;
}

void ColumnAssignment::onChosen(int column)
{
    Wish& wish = m_wishes[column];
    wish.field = wish.combo->currentData().toString();
    wish.when = ++m_lastWish;
    grantWishes();
    showUsualOrganization();
    Q_EMIT changed();
}

/// A field stands in one column only: the one that was chosen last.
void ColumnAssignment::grantWishes()
{
    for (const Wish& wish : std::as_const(m_wishes)) {
        const bool taken = std::any_of(m_wishes.begin(), m_wishes.end(), [&](const Wish& other) {
            return other.field == wish.field && other.when > wish.when;
        });
        wish.combo->setCurrentIndex(taken ? 0 : std::max(0, wish.combo->findData(wish.field)));
    }
}

void ColumnAssignment::showUsualOrganization()
{
    m_usual->setVisible(m_kind == ImportKind::People && columnOf(columns(), u"organization"_s) < 0);
}

QList<ColumnGuess> ColumnAssignment::columns() const
{
    QList<ColumnGuess> chosen;
    for (int column = 0; column < m_wishes.size(); ++column) {
        const QString field = m_wishes.at(column).combo->currentData().toString();
        if (!field.isEmpty())
            chosen << ColumnGuess{column, field, 1};
    }
    return chosen;
}

QString ColumnAssignment::usualOrganization() const
{
    return m_usual->isVisibleTo(this) ? m_usualOrganization->text().simplified() : QString();
}

} // namespace kitcamp
