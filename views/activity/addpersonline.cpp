// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/addpersonline.h"

#include "models/items/activities/choicewords.h"
#include "models/people/personlookup.h"
#include "models/store/recordactions.h"
#include "views/activity/groupeddialog.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"
#include "views/records/referenceedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString participationTable = u"participation"_s;

bool looksLikeNumber(const QString& typed)
{
    return std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

AddPersonLine::AddPersonLine(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    setObjectName(u"addPersonLine"_s);
    buildLayout();
    m_who->installEventFilter(this);
    connect(m_who, &QLineEdit::returnPressed, this, &AddPersonLine::onEntered);
}

void AddPersonLine::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto* label = new TextLabel(tr("&Add"), TextSize::Body, this);
    m_who = new ReferenceEdit(ReferenceChoices(m_workplace.store, u"person"_s, m_workplace.foldQuery), this);
    m_who->setObjectName(u"addPerson"_s);
    m_who->setAccessibleName(tr("Card, number or name of who comes onto the roster"));
    m_who->setPlaceholderText(tr("Scan a card, or type a number or a name, and press Enter"));
    label->setBuddy(m_who);
    m_state = new QComboBox(this);
    m_state->setObjectName(u"addState"_s);
    m_state->setAccessibleName(tr("How they stand"));
    for (const QString& state : {u"confirmed"_s, u"offered"_s, u"applied"_s, u"nominated"_s, u"waiting"_s})
        m_state->addItem(choiceTitle(m_workplace.store, participationTable, u"state"_s, state), state);
    m_role = new QComboBox(this);
    m_role->setObjectName(u"addRole"_s);
    m_role->setAccessibleName(tr("In which role"));
    for (const FieldChoice& choice : choicesOf(m_workplace.store, participationTable, u"role"_s))
        m_role->addItem(choiceTitle(m_workplace.store, participationTable, u"role"_s, choice.value),
                        choice.value);
    line->addWidget(label);
    line->addWidget(m_who, 1);
    line->addWidget(m_role);
    line->addWidget(m_state);
}

/// The line has the focus of the page: while it is empty, Ctrl+Z means the last Action. QLineEdit would keep
/// it.
bool AddPersonLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_who && event->type() == QEvent::ShortcutOverride && m_who->text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AddPersonLine::takeFocus()
{
    m_who->setFocus(Qt::OtherFocusReason);
}

void AddPersonLine::choose(qint64 person)
{
    m_who->clear();
    m_who->setId(0);
    Q_EMIT personChosen(person, m_role->currentData().toString(), m_state->currentData().toString());
}

/// A number or card first: a scanner sends it whole. Then who is called so; then whoever is the only one
/// found.
void AddPersonLine::onEntered()
{
    const QString typed = m_who->text().simplified();
    if (typed.isEmpty())
        return;
    PersonLookup lookup(m_workplace.store.reader());
    const auto hit = lookup.byScan(typed, m_workplace.store.clock().now());
    if (!hit)
        return Q_EMIT refused(hit.error().sentence);
    if (*hit) {
        if (const QString sentence = (*hit)->sentence(); !sentence.isEmpty())
            return Q_EMIT refused(sentence);
        return choose((*hit)->person.value);
    }
    const auto named = m_who->id();
    if (named && *named != 0)
        return choose(*named);
    const auto found = lookup.byText(typed, 2);
    if (!found)
        return Q_EMIT refused(found.error().sentence);
    if (found->size() == 1)
        return choose(found->constFirst().id.value);
    if (!found->isEmpty())
        return Q_EMIT refused(
            tr("Several people fit \"%1\". Choose one from the list, or type more.").arg(typed));
    enterNew(typed);
}

void AddPersonLine::enterNew(const QString& typed)
{
    GroupedForm form;
    form.title = tr("New person");
    form.sentence = tr("Nobody in the file is known as \"%1\".").arg(typed);
    form.table = u"person"_s;
    form.groups = {{{},
                    {u"name"_s, u"latin_name"_s, u"organization"_s, u"department"_s, u"entry_year"_s,
                     u"class_name"_s, u"phone"_s, u"mail"_s}}};
    const bool isNumber = looksLikeNumber(typed);
    if (!isNumber)
        form.suggested = {{"name"_L1, typed}};
    else // the number or card that was scanned is theirs from now on
        form.alongWith = [this, typed](RecordBatch& batch, qint64 person) -> Result<void> {
            batch.add(
                u"person_number"_s, m_workplace.store.ids().nextValue(),
                {{"kind"_L1, "student"_L1}, {"person"_L1, QString::number(person)}, {"value"_L1, typed}});
            return {};
        };
    auto* dialog = new GroupedDialog(m_workplace, form, this);
    connect(dialog, &GroupedDialog::saved, this, &AddPersonLine::choose);
    dialog->present();
}

} // namespace kitcamp
