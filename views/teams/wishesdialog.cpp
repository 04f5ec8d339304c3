// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/wishesdialog.h"

#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using State = MatchedWish::State;

enum Column { WhoColumn, WroteColumn, WishColumn, MeansColumn };

Tone toneOf(const MatchedWish& wish)
{
    if (wish.state == State::Certain)
        return Tone::Ok;
    if (wish.state == State::Self)
        return Tone::Muted;
    return wish.mate != 0 ? Tone::Warn : Tone::Bad;
}

} // namespace

WishesDialog::WishesDialog(Workplace& workplace, BoardModel& model, QWidget* parent)
    : DialogFrame(tr("Wishes for team mates"), parent)
    , m_workplace(workplace)
    , m_source(model.source())
    , m_activity(model.activity())
    , m_items(new QStandardItemModel(this))
{
    setObjectName(u"wishesDialog"_s);
    setSentence(tr("Names as the students wrote them. Look at those with a sign, and say whom they mean."));
    buildLayout();
    setMainButton(tr("&Take these wishes over"));
    connect(this, &DialogFrame::submitted, this, &WishesDialog::save);
    const WishQuestions guessed = guessedWishQuestions(m_source->roster);
    m_with->setCurrentIndex(std::max(0, m_with->findData(guessed.with)));
    m_without->setCurrentIndex(std::max(0, m_without->findData(guessed.without)));
    for (QComboBox* box : {m_with, m_without})
        connect(box, &QComboBox::currentIndexChanged, this, &WishesDialog::match);
    connect(m_means, &QComboBox::currentIndexChanged, this, &WishesDialog::decide);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WishesDialog::showRow);
    resize(scaled(760), scaled(600));
    match();
}

QComboBox* WishesDialog::addQuestion(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("no question"), qint64(0));
    for (const TeamAttribute& attribute : m_source->roster.attributes) {
        if (attribute.column.startsWith(u"question:"_s))
            box->addItem(attribute.title, attribute.column.section(u':', 1).toLongLong());
    }
    return box;
}

void WishesDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* form = new FormFields(content);
    m_with = addQuestion(u"withQuestion"_s);
    m_without = addQuestion(u"withoutQuestion"_s);
    form->add(tr("Would like to be &with"), m_with);
    form->addBeside(tr("Would &rather not be with"), m_without);
    column->addWidget(form);
    m_table = new TableFrame(content);
    m_table->view()->setObjectName(u"wishRows"_s);
    m_table->view()->setAccessibleName(tr("Written names"));
    m_table->view()->setItemDelegate(new CellDelegate(m_table->view()));
    m_table->view()->setItemDelegateForColumn(MeansColumn, new StatusDelegate(m_table->view()));
    m_table->setModel(m_items);
    m_table->emptyState()->setTexts(tr("Nobody wrote a name"),
                                    tr("Choose the question in which students name their team mates."));
    column->addWidget(m_table, 1);
    auto* below = new FormFields(content);
    m_means = new QComboBox(below);
    m_means->setObjectName(u"wishMeans"_s);
    below->add(tr("The chosen name &means"), m_means);
    column->addWidget(below);
    setContent(content);
}

QString WishesDialog::nameOf(qint64 participation) const
{
    const int place = m_source->roster.places.value(participation, -1);
    if (place < 0)
        return {};
    const TeamStudent& student = m_source->roster.students[place];
    return student.university.isEmpty()
        ? student.name
        : tr("%1 (%2)", "name, university").arg(student.name, student.university);
}

void WishesDialog::match()
{
    m_wishes = matchedWishes(m_source->roster,
                             {m_with->currentData().toLongLong(), m_without->currentData().toLongLong()});
    if (const auto kept = keepDecided(m_workplace.store.reader(), m_activity, m_wishes); !kept)
        message()->say(Tone::Bad, kept.error().sentence);
    std::stable_sort(m_wishes.begin(), m_wishes.end(), [](const MatchedWish& a, const MatchedWish& b) {
        const auto rank = [](const MatchedWish& wish) {
            return toneOf(wish) == Tone::Bad ? 0 : toneOf(wish) == Tone::Warn ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    fillRows();
}

QString WishesDialog::whyWords(const MatchedWish& wish) const
{
    if (wish.state == State::Self)
        return tr("the own name");
    if (wish.mate == 0)
        return wish.candidates.isEmpty()
            ? tr("nobody of this camp")
            : tr("%n may be meant", "students", static_cast<int>(wish.candidates.size()));
    const auto found = std::find_if(wish.candidates.begin(), wish.candidates.end(),
                                    [&](const MateCandidate& one) { return one.participation == wish.mate; });
    const QString name = nameOf(wish.mate);
    if (found == wish.candidates.end() || found->why == MateCandidate::Why::Same)
        return name;
    switch (found->why) {
    case MateCandidate::Why::Misspelt:
        return tr("%1, misspelt", "a student").arg(name);
    case MateCandidate::Why::Nickname:
        return tr("%1, by a short name", "a student").arg(name);
    default:
        return tr("%1, by a part of the name", "a student").arg(name);
    }
}

void WishesDialog::fillRow(int row)
{
    const MatchedWish& wish = m_wishes[row];
    auto* means = new QStandardItem(whyWords(wish));
    means->setData(static_cast<int>(toneOf(wish)), ToneRole);
    m_items->setItem(row, WhoColumn, new QStandardItem(nameOf(wish.participation)));
    m_items->setItem(row, WroteColumn, new QStandardItem(wish.written));
    m_items->setItem(row, WishColumn, new QStandardItem(wish.without ? tr("not with") : tr("with")));
    m_items->setItem(row, MeansColumn, means);
}

void WishesDialog::fillRows()
{
    m_items->clear();
    m_items->setHorizontalHeaderLabels({tr("Student"), tr("Wrote"), tr("Wish"), tr("Means")});
    for (int row = 0; row < m_wishes.size(); ++row)
        fillRow(row);
    if (!m_wishes.isEmpty())
        m_table->view()->setCurrentIndex(m_items->index(0, 0));
    showRow();
}

/// Who may be meant first, then everybody by name.
void WishesDialog::showRow()
{
    m_showing = true;
    m_means->clear();
    const int row = m_table->view()->currentIndex().row();
    m_means->setEnabled(row >= 0 && row < m_wishes.size());
    if (m_means->isEnabled()) {
        const MatchedWish& wish = m_wishes[row];
        m_means->addItem(tr("nobody"), qint64(0));
        QList<qint64> offered;
        for (const MateCandidate& candidate : wish.candidates)
            offered << candidate.participation;
        QList<qint64> others;
        for (const TeamStudent& student : m_source->roster.students) {
            if (student.participation != wish.participation && !offered.contains(student.participation))
                others << student.participation;
        }
        std::sort(others.begin(), others.end(), [this](qint64 a, qint64 b) { return nameOf(a) < nameOf(b); });
        for (const qint64 participation : offered + others)
            m_means->addItem(nameOf(participation), participation);
        m_means->setCurrentIndex(std::max(0, m_means->findData(wish.mate)));
    }
    m_showing = false;
}

void WishesDialog::decide()
{
    const int row = m_table->view()->currentIndex().row();
    if (m_showing || row < 0 || row >= m_wishes.size())
        return;
    m_wishes[row].mate = m_means->currentData().toLongLong();
    fillRow(row);
}

void WishesDialog::save()
{
    const auto batch = wishesBatch(m_workplace.store.reader(), m_activity, m_wishes, m_workplace.store.ids());
    if (!batch)
        return message()->say(Tone::Bad, batch.error().sentence);
    if (batch->steps.isEmpty())
        return accept();
    const auto performed = m_workplace.store.perform(*batch);
    if (!performed)
        return message()->say(Tone::Bad, refusalText(performed.error()));
    Q_EMIT done(m_workplace.store.sentence(performed->opId));
    accept();
}

} // namespace kitcamp
