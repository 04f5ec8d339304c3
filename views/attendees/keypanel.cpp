// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/keypanel.h"

#include "models/activities/attendees/attendees.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"
#include "views/attendees/keydialogs.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Kind = CampKeyState::Kind;

KeyPanel::KeyPanel(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    setObjectName(u"keyPanel"_s);
    buildLayout();
    connect(m_banner, &InlineMessage::actionTriggered, this, &KeyPanel::erase);
    connect(&m_workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const QString& table :
             {u"camp_key"_s, u"attendee_detail"_s, u"cloud_account"_s, u"setting"_s, u"activity"_s}) {
            if (announcement.rows.contains(table))
                return load();
        }
    });
}

void KeyPanel::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_banner = new InlineMessage(this);
    m_banner->setObjectName(u"eraseBanner"_s);
    m_banner->setClosable(false);
    m_banner->dismiss();
    column->addWidget(m_banner);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_text = new TextLabel(TextSize::Secondary, this);
    m_text->setObjectName(u"keyState"_s);
    m_text->setWordWrap(true);
    line->addWidget(m_text, 1);
    m_make = addButton(u"makeKey"_s, tr("&Make the camp's key"), &KeyPanel::make);
    m_export = addButton(u"exportKey"_s, tr("Export the camp's &key…"), &KeyPanel::exportKey);
    m_takeIn = addButton(u"takeInKey"_s, tr("Take in a k&ey…"), &KeyPanel::takeIn);
    m_erase = addButton(u"eraseNumbers"_s, tr("Erase &numbers…"), &KeyPanel::erase);
    m_days = addButton(u"eraseDays"_s, tr("&When…"), &KeyPanel::changeDays);
    m_days->setToolTip(tr("How many days after the end identity numbers are to be erased"));
    for (QPushButton* button : {m_make, m_export, m_takeIn, m_days, m_erase})
        line->addWidget(button);
    column->addLayout(line);
}

QPushButton* KeyPanel::addButton(const QString& name, const QString& text, void (KeyPanel::*run)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void KeyPanel::showActivity(qint64 activity)
{
    m_activity = activity;
    load();
}

void KeyPanel::load()
{
    if (m_activity == 0)
        return;
    const auto state = CampKeys(m_workplace.store).state(m_activity);
    if (!state)
        return refuse(state.error());
    m_state = *state;
    m_text->setText(sentence());
    m_text->setTone(m_state.kind == Kind::Elsewhere || m_state.unreadable > 0 ? Tone::Warn : Tone::Muted);
    m_make->setVisible(m_state.kind == Kind::None || m_state.kind == Kind::Erased);
    m_export->setVisible(m_state.kind == Kind::Here);
    m_takeIn->setVisible(m_state.kind == Kind::Elsewhere || m_state.unreadable > 0);
    m_erase->setVisible(m_state.sealed > 0);
    m_days->setVisible(m_state.sealed > 0 && m_state.eraseOn.has_value());
    if (m_state.eraseDue) {
        m_banner->say(
            Tone::Warn,
            tr("The camp is over: %n sealed identity number(s) and password(s) are to be erased since %1.",
               "%1: a day", m_state.sealed)
                .arg(QLocale().toString(*m_state.eraseOn, QLocale::LongFormat)),
            tr("Erase them…"));
    } else {
        m_banner->dismiss();
    }
}

QString KeyPanel::sentence() const
{
    QString text;
    switch (m_state.kind) {
    case Kind::None:
        return tr("Identity numbers and passwords are kept sealed. Make the camp's key first; only computers "
                  "that hold it can read them.");
    case Kind::Erased:
        return tr("What was sealed for this camp was erased, and its key destroyed.");
    case Kind::Here:
        text = tr("This computer holds the camp's key. %n value(s) are sealed.", nullptr, m_state.sealed);
        break;
    case Kind::Elsewhere:
        text = tr("Another computer holds the camp's key: numbers can be entered here, but not read.");
        break;
    }
    if (m_state.unreadable > 0 && m_state.kind == Kind::Here)
        text += u' '
            + tr("%n of them for another computer's key: export it there and take it in here.", nullptr,
                 m_state.unreadable);
    if (m_state.eraseOn && !m_state.eraseDue)
        text += u' '
            + tr("They are to be erased on %1.")
                  .arg(QLocale().toString(*m_state.eraseOn, QLocale::ShortFormat));
    return text;
}

void KeyPanel::make()
{
    const auto done = CampKeys(m_workplace.store).make(m_activity);
    load();
    if (!done)
        return refuse(done.error());
    Q_EMIT said(Tone::Ok,
                tr("The key is made. Export it and keep the file safe: without it, nobody can read the "
                   "numbers when this computer is lost."));
    Q_EMIT changed();
}

void KeyPanel::exportKey()
{
    auto* dialog = new PassphraseDialog(PassphraseDialog::For::Export, this);
    connect(dialog, &PassphraseDialog::given, this, [this, dialog](const QString& passphrase) {
        const QString path =
            m_workplace.askForFile(this,
                                   {tr("Export the camp's key"), tr("Keys of camps (*.campkey)"),
                                    campName() + u".campkey"_s, true, false});
        if (path.isEmpty())
            return;
        const auto done = CampKeys(m_workplace.store).exportTo(m_activity, path, passphrase);
        if (!done)
            return dialog->refuse(refusalText(done.error()));
        dialog->accept();
        Q_EMIT said(Tone::Ok, tr("The key is exported. Keep the file apart from the passphrase."));
    });
    dialog->present();
}

void KeyPanel::takeIn()
{
    const QString path = m_workplace.askForFile(
        this, {tr("Take in a key"), tr("Keys of camps (*.campkey)"), {}, false, false});
    if (path.isEmpty())
        return;
    auto* dialog = new PassphraseDialog(PassphraseDialog::For::TakeIn, this);
    connect(dialog, &PassphraseDialog::given, this, [this, dialog, path](const QString& passphrase) {
        const auto done = CampKeys(m_workplace.store).takeIn(m_activity, path, passphrase);
        if (!done)
            return dialog->refuse(refusalText(done.error()));
        dialog->accept();
        load();
        Q_EMIT said(Tone::Ok, tr("The key is here: %n more value(s) can be read.", nullptr, *done));
        Q_EMIT changed();
    });
    dialog->present();
}

void KeyPanel::erase()
{
    auto* dialog = new EraseDialog(campName(), m_state.sealed, this);
    connect(dialog, &DialogFrame::submitted, this, [this, dialog] {
        dialog->accept();
        const auto done = CampKeys(m_workplace.store).erase(m_activity);
        load();
        if (!done)
            return refuse(done.error());
        Q_EMIT said(Tone::Ok, m_workplace.store.sentence(done->opId));
        Q_EMIT changed();
    });
    dialog->present();
}

void KeyPanel::changeDays()
{
    const auto days = CampKeys::eraseAfter(m_workplace.store.reader());
    if (!days)
        return refuse(days.error());
    auto* dialog = new EraseDaysDialog(*days, this);
    connect(dialog, &EraseDaysDialog::chosen, this, [this](int chosen) {
        const auto done =
            m_workplace.store.perform(SaveSettings{{{CampKeys::eraseAfterKey(), QString::number(chosen)}}});
        if (!done)
            return refuse(done.error());
        load();
        Q_EMIT said(Tone::Ok, m_text->text());
    });
    dialog->present();
}

QString KeyPanel::campName()
{
    const auto facts = campFacts(m_workplace.store.reader(), m_activity);
    return facts ? facts->name : QString();
}

void KeyPanel::refuse(const Error& error)
{
    Q_EMIT said(Tone::Bad, refusalText(error));
}

} // namespace kitcamp
