// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendars/changedialog.h"

#include "models/exchange/dateparsing.h"
#include "models/items/centretime.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/settings/calendars/hitslist.h"

#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseAfterKey = 250; // ms
constexpr int usualWidth = 780; // pixels at the usual font: room for the list of sessions

} // namespace

ChangeDialog::ChangeDialog(Workplace& workplace, const QString& title, QWidget* parent)
    : DialogFrame(title, parent)
    , m_workplace(workplace)
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new FormFields(content);
    m_hits = new HitsList(content);
    column->addWidget(m_form);
    column->addWidget(m_hits, 1);
    setContent(content);
    setMainButton(tr("Save"));
    setMinimumWidth(std::min(scaled(usualWidth), screen()->availableGeometry().width() - space::huge));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterKey);
    connect(&m_pause, &QTimer::timeout, this, &ChangeDialog::look);
    connect(this, &DialogFrame::submitted, this, &ChangeDialog::save);
}

CalendarDesk ChangeDialog::desk() const
{
    return {store().reader(), store().ids(), todayAtCentre(store())};
}

FormField* ChangeDialog::addLine(QLineEdit*& edit, const QString& name, const QString& label, bool beside)
{
    edit = new QLineEdit(m_form);
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textEdited, this, &ChangeDialog::lookAgain);
    return beside ? m_form->addBeside(label, edit) : m_form->add(label, edit);
}

void ChangeDialog::lookAgain()
{
    message()->dismiss();
    m_pause.start();
}

void ChangeDialog::start()
{
    look();
}

void ChangeDialog::look()
{
    m_form->clearErrors();
    const auto prepared = prepare();
    m_form->clearErrors(); // they are said when it is saved
    if (!prepared)
        return m_hits->clear(tr("When the form is complete, the sessions that are hit stand here."));
    m_hits->show(prepared->hits);
    if (!prepared->remarks.isEmpty())
        message()->say(Tone::Warn, prepared->remarks.join(u'\n'));
}

void ChangeDialog::save()
{
    m_pause.stop();
    m_form->clearErrors();
    const auto prepared = prepare();
    if (!prepared) {
        if (m_form->focusFirstError())
            message()->say(Tone::Bad,
                           QStringList{prepared.error().sentence, prepared.error().waysOut.value(0)}
                               .join(u' ')
                               .trimmed());
        return;
    }
    m_hits->show(prepared->hits); // what was decided stays decided
    const auto done = store().perform(changeOf(*prepared, m_hits->decided()));
    if (!done)
        return message()->say(Tone::Bad, done.error().sentence);
    Q_EMIT changed(store().sentence(done->opId), int(prepared->hits.size()));
    accept();
}

ConfirmChangeDialog::ConfirmChangeDialog(Workplace& workplace, const QString& title, Prepare prepare,
                                         QWidget* parent)
    : ChangeDialog(workplace, title, parent)
    , m_prepare(std::move(prepare))
{
    setObjectName(u"confirmChangeDialog"_s);
    form()->hide();
    start();
}

Result<PreparedCalendarChange> ConfirmChangeDialog::prepare()
{
    return m_prepare(desk());
}

void changeOrAsk(Workplace& workplace, const QString& title, const ConfirmChangeDialog::Prepare& prepare,
                 QWidget* parent, const std::function<void(const Result<QString>&)>& done)
{
    Store& store = workplace.store;
    const auto prepared = prepare({store.reader(), store.ids(), todayAtCentre(store)});
    if (!prepared)
        return done(prepared.error());
    if (prepared->hits.empty()) {
        const auto performed = store.perform(changeOf(*prepared, {}));
        if (!performed)
            return done(performed.error());
        return done(
            QStringList(QStringList{store.sentence(performed->opId)} + prepared->remarks).join(u'\n'));
    }
    auto* dialog = new ConfirmChangeDialog(workplace, title, prepare, parent);
    QObject::connect(dialog, &ChangeDialog::changed, parent,
                     [done](const QString& sentence) { done(sentence); });
    dialog->present();
}

QDate typedDay(const QLineEdit* edit)
{
    return parseDate(edit->text().simplified());
}

} // namespace kitcamp
