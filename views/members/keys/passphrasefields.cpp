// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/keys/passphrasefields.h"

#include "models/members/keyfile.h"
#include "models/members/keystore.h"
#include "views/common/formfields.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* hiddenEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(500);
    return edit;
}

} // namespace

PassphraseFields::PassphraseFields(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_text = new TextLabel(TextSize::Body, this);
    m_text->setObjectName(u"keysPlace"_s);
    m_text->setTone(Tone::Muted);
    m_text->setWordWrap(true);
    m_form = new FormFields(this);
    m_first = hiddenEdit(u"keysPassphrase"_s, m_form);
    m_firstField = m_form->add(tr("&Passphrase for the keys of this computer"), m_first);
    m_firstField->setHint(
        tr("Four words are better than one; %n letters or more.", nullptr, KeyFile::shortestPassphrase));
    m_again = hiddenEdit(u"keysPassphraseAgain"_s, m_form);
    m_againField = m_form->addBeside(tr("Once &more"), m_again);
    column->addWidget(m_text);
    column->addWidget(m_form);
    m_text->setText(tr("The keys of this computer are kept in the keyring of the system."));
    m_form->hide();
}

void PassphraseFields::look()
{
    if (std::exchange(m_looked, true))
        return;
    // A keyring may be slow to answer: whoever leaves the dialog does not wait for it.
    QThreadPool::globalInstance()->start([self = QPointer<PassphraseFields>(this)] {
        const bool there = KeyStore::hasKeyring();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, there] {
                if (self)
                    self->setKeyring(there);
            },
            Qt::QueuedConnection);
    });
}

void PassphraseFields::setKeyring(bool there)
{
    if (there)
        m_text->setText(tr("The keys of this computer are kept in the keyring of the system."));
    else
        m_text->setText(tr("This computer has no keyring, so its keys go into a file beside that of the "
                           "centre, under a passphrase. It is asked for each time the centre is opened; "
                           "without it nothing is sent or taken."));
    m_form->setVisible(!there);
    Q_EMIT resized();
}

void PassphraseFields::askWithoutKeyring()
{
    setKeyring(false);
    m_text->setText(tr("The keyring was not opened, so the keys of this computer go into a file beside that "
                       "of the centre, under a passphrase. It is asked for each time the centre is opened."));
    m_first->setFocus(Qt::OtherFocusReason);
}

bool PassphraseFields::isAsking() const
{
    return m_form->isVisibleTo(this);
}

QString PassphraseFields::passphrase() const
{
    return isAsking() ? m_first->text() : QString();
}

bool PassphraseFields::isComplete()
{
    m_form->clearErrors();
    if (!isAsking())
        return true;
    if (m_first->text().size() < KeyFile::shortestPassphrase)
        m_firstField->setError(tr("Too short: %n letters or more.", nullptr, KeyFile::shortestPassphrase));
    else if (m_first->text() != m_again->text())
        m_againField->setError(tr("The two are not the same. Type it once more."));
    return m_form->focusFirstError();
}

} // namespace kitcamp
