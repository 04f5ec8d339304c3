// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/answersdialog.h"

#include "models/items/activities/activityfacts.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int highest = 520; // px at the usual font
} // namespace

AnswersDialog::AnswersDialog(Workplace& workplace, qint64 participation, QWidget* parent)
    : DialogFrame(tr("Answers of %1").arg(workplace.store.naming().name(u"participation"_s, participation)),
                  parent)
    , m_workplace(workplace)
    , m_participation(participation)
{
    setObjectName(u"answersDialog"_s);
    if (const auto built = buildForm(); !built) {
        message()->say(Tone::Bad, refusalText(built.error()));
        setLeaveText(tr("Close"));
    }
    connect(this, &DialogFrame::submitted, this, &AnswersDialog::save);
}

Result<void> AnswersDialog::buildForm()
{
    Connection& reader = m_workplace.store.reader();
    KITCAMP_ASSIGN(const qint64 activity, activityOfObject(reader, u"participation"_s, m_participation));
    KITCAMP_ASSIGN(const auto questions, questionsOf(reader, activity));
    KITCAMP_ASSIGN(const auto answers, answersOf(reader, m_participation));
    if (questions.isEmpty()) {
        setSentence(tr("This activity asks no questions. They are entered on the tab Questions."));
        setLeaveText(tr("Close"));
        return {};
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new FormFields(scroll);
    for (const Question& question : questions)
        addQuestion(question, answers.value(question.id));
    scroll->setWidget(m_form);
    scroll->setMinimumHeight(std::min(scaled(highest), m_form->sizeHint().height() + space::tiny));
    setContent(scroll);
    setMainButton(tr("Save"));
    return {};
}

void AnswersDialog::addQuestion(const Question& question, const QString& value)
{
    Entry entry;
    entry.question = question;
    entry.before = value;
    QString hint;
    if (question.kind == "choice"_L1) {
        auto* box = new QComboBox(m_form);
        box->addItem(tr("– no answer –"), QString());
        for (const QString& option : question.options)
            box->addItem(option, option);
        box->setCurrentIndex(std::max(0, box->findData(value)));
        entry.widget = box;
    } else if (question.kind == "several"_L1) {
        auto* edit = new QPlainTextEdit(value, m_form);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(scaled(64));
        hint = tr("One a line: %1").arg(question.options.join(u", "_s));
        entry.widget = edit;
    } else {
        auto* edit = new QLineEdit(value, m_form);
        if (question.kind == "scale"_L1)
            hint = tr("From %1 to %2").arg(question.options.value(0), question.options.value(1));
        entry.widget = edit;
    }
    entry.widget->setObjectName(u"answer_%1"_s.arg(question.id));
    const QString text = question.textFor(m_workplace.locale);
    entry.field =
        m_form->add(question.required ? tr("%1 *", "%1: a question that must be answered").arg(text) : text,
                    entry.widget);
    entry.field->setHint(hint);
    m_entries << entry;
}

QString AnswersDialog::valueOf(const Entry& entry) const
{
    if (const auto* box = qobject_cast<QComboBox*>(entry.widget))
        return box->currentData().toString();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(entry.widget))
        return text->toPlainText();
    return static_cast<QLineEdit*>(entry.widget)->text();
}

void AnswersDialog::save()
{
    m_form->clearErrors();
    SetAnswers wish;
    wish.participation = m_participation;
    for (const Entry& entry : std::as_const(m_entries)) {
        const auto checked = checkedAnswer(entry.question, valueOf(entry));
        if (!checked)
            entry.field->setError(checked.error().sentence);
        else if (*checked != entry.before)
            wish.answers << GivenAnswer{m_workplace.store.ids().nextValue(), entry.question.id, *checked};
    }
    if (!m_form->focusFirstError())
        return;
    if (wish.answers.isEmpty())
        return accept();
    const auto done = m_workplace.store.perform(wish);
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    Q_EMIT saved(done);
    accept();
}

} // namespace kitcamp
