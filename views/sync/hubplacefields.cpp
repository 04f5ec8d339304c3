// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/hubplacefields.h"

#include "views/common/formfields.h"
#include "views/common/measures.h"
#include "views/sync/folderfield.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestCertificate = 1 << 20;
}

HubPlaceFields::HubPlaceFields(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    buildKinds(column);
    buildFolder();
    buildServer();
    column->addWidget(m_folderForm);
    column->addWidget(m_serverForm);
    showKind();
}

void HubPlaceFields::buildKinds(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    m_isFolder = new QRadioButton(tr("In a &folder"), this);
    m_isFolder->setObjectName(u"placeIsFolder"_s);
    m_isFolder->setToolTip(tr("On a network drive or a USB stick; needs nothing else."));
    m_isFolder->setChecked(true);
    m_isServer = new QRadioButton(tr("At a PostgreSQL serve&r"), this);
    m_isServer->setObjectName(u"placeIsServer"_s);
    m_isServer->setToolTip(tr("For several buildings; somebody has set it up with \"kitcamp hub setup\"."));
    line->addWidget(m_isFolder);
    line->addWidget(m_isServer);
    line->addStretch();
    column->addLayout(line);
    connect(m_isServer, &QRadioButton::toggled, this, &HubPlaceFields::showKind);
}

void HubPlaceFields::buildFolder()
{
    m_folderForm = new FormFields(this);
    m_folder = new FolderField(
        u"shareFolder"_s, tr("Folder"),
        [this](QWidget* asking) {
            return m_workplace.askForFile(asking,
                                          {tr("The folder where the computers meet"), {}, {}, false, true});
        },
        m_folderForm);
    m_folderField = m_folderForm->add(tr("Fol&der"), m_folder);
    m_folderField->setHint(tr("An empty one that the other computers reach too, on a network drive or on a "
                              "USB stick. One that is not there yet is made."));
}

QLineEdit* HubPlaceFields::makeEdit(const QString& name)
{
    auto* edit = new QLineEdit(m_serverForm);
    edit->setObjectName(name);
    edit->setMaxLength(500);
    return edit;
}

void HubPlaceFields::buildServer()
{
    m_serverForm = new FormFields(this);
    m_address = makeEdit(u"serverAddress"_s);
    m_addressField = m_serverForm->add(tr("&Address and database"), m_address);
    m_addressField->setHint(u"db.centre.edu.cn:5432/kitcamp"_s);
    m_loginName = makeEdit(u"serverLogin"_s);
    m_loginField = m_serverForm->add(tr("&Login"), m_loginName);
    m_loginField->setHint(tr("The one that \"kitcamp hub setup\" made for this computer."));
    m_password = makeEdit(u"serverPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = m_serverForm->addBeside(tr("Pass&word"), m_password);
    m_certificate = new FolderField(
        u"serverCertificate"_s, tr("Certificate"),
        [this](QWidget* asking) {
            return m_workplace.askForFile(
                asking,
                {tr("Certificate of the authority"), tr("Certificates (*.pem *.crt *.cer)"), {}, false});
        },
        m_serverForm);
    m_certificateField = m_serverForm->add(tr("&Certificate of its authority"), m_certificate);
    m_certificateField->setHint(
        tr("By it this computer knows that it is the right server. Empty: the authorities of the system."));
}

void HubPlaceFields::showKind()
{
    m_folderForm->setVisible(!isServer());
    m_serverForm->setVisible(isServer());
    Q_EMIT changed();
}

bool HubPlaceFields::isServer() const
{
    return m_isServer->isChecked();
}

void HubPlaceFields::takeFocus()
{
    if (isServer())
        m_address->setFocus(Qt::OtherFocusReason);
    else
        m_folder->setFocus(Qt::OtherFocusReason);
}

QString HubPlaceFields::url() const
{
    if (!isServer())
        return m_folder->path();
    QUrl url(u"postgresql://"_s + m_address->text().trimmed().remove(u"postgresql://"_s));
    if (!m_loginName->text().trimmed().isEmpty())
        url.setUserName(m_loginName->text().trimmed());
    return url.toString(QUrl::FullyEncoded);
}

Result<HubLogin> HubPlaceFields::login() const
{
    HubLogin login{m_password->text(), {}};
    if (!isServer() || m_certificate->path().isEmpty())
        return login;
    QFile file(m_certificate->path());
    if (file.open(QIODevice::ReadOnly))
        login.certificate = file.read(largestCertificate);
    if (login.certificate.contains("-----BEGIN CERTIFICATE-----"))
        return login;
    return Error{ErrorCode::File,
                 tr("%1 is no certificate that can be read; it has to be a PEM file.")
                     .arg(QFileInfo(m_certificate->path()).fileName()),
                 file.errorString(),
                 u"certificate"_s,
                 {}};
}

QString HubPlaceFields::addressProblem() const
{
    const QUrl written(url());
    if (written.isValid() && !written.host().isEmpty() && written.path().size() > 1)
        return {};
    return tr("Write it as host/database, or host:port/database.");
}

bool HubPlaceFields::isComplete()
{
    m_folderForm->clearErrors();
    m_serverForm->clearErrors();
    if (!isServer()) {
        if (QFileInfo(m_folder->path()).isRelative() && !m_folder->path().startsWith(u"folder:"_s))
            m_folderField->setError(tr("Choose a folder, or write it with its whole path."));
        return m_folderForm->focusFirstError();
    }
    m_addressField->setError(addressProblem());
    if (QUrl(url()).userName().isEmpty())
        m_loginField->setError(tr("A server knows this computer by a login."));
    if (m_password->text().isEmpty())
        m_passwordField->setError(tr("Type the password of the login."));
    if (const auto read = login(); !read)
        m_certificateField->setError(read.error().sentence);
    return m_serverForm->focusFirstError();
}

} // namespace kitcamp
