// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hub.h"
#include "views/common/workplace.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace kitcamp {

class FolderField;
class FormField;
class FormFields;

/// Where the computers meet: a folder that all of them reach, or a PostgreSQL server with address, login,
/// password and certificate.
class HubPlaceFields : public QWidget
{
    Q_OBJECT
public:
    HubPlaceFields(Workplace& workplace, QWidget* parent);

    [[nodiscard]] bool isServer() const;
    /// Of the folder as it was written, or postgresql://LOGIN@HOST[:PORT]/DATABASE.
    [[nodiscard]] QString url() const;
    /// What the server asks; reads the certificate's file.
    [[nodiscard]] Result<HubLogin> login() const;
    /// Says what is missing beside the fields; true where nothing is.
    [[nodiscard]] bool isComplete();
    void takeFocus();

Q_SIGNALS:
    void changed(); ///< the kind of place

private:
    void buildKinds(class QVBoxLayout* column);
    void buildFolder();
    void buildServer();
    QLineEdit* makeEdit(const QString& name);
    void showKind();
    [[nodiscard]] QString addressProblem() const;

    Workplace& m_workplace;
    QRadioButton* m_isFolder = nullptr;
    QRadioButton* m_isServer = nullptr;
    FormFields* m_folderForm = nullptr;
    FolderField* m_folder = nullptr;
    FormField* m_folderField = nullptr;
    FormFields* m_serverForm = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_loginName = nullptr;
    QLineEdit* m_password = nullptr;
    FolderField* m_certificate = nullptr;
    FormField* m_addressField = nullptr;
    FormField* m_loginField = nullptr;
    FormField* m_passwordField = nullptr;
    FormField* m_certificateField = nullptr;
};

} // namespace kitcamp
