// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/logofile.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace kitcamp {

class TextLabel;

/// The centre's logo: chosen from a file or dropped, shown as papers will show it, taken away again.
class LogoField : public QWidget
{
    Q_OBJECT
public:
    /// \p askForFile gives the path of a picture; empty where the person cancelled.
    LogoField(std::function<QString(QWidget* parent)> askForFile, QWidget* parent);

    void setLogo(const Logo& logo);
    [[nodiscard]] const Logo& logo() const { return m_logo; }
    /// Reads the file, as if it had been dropped; says inline what is wrong with it.
    void takeFile(const QString& path);

    [[nodiscard]] static QString fileFilter();

Q_SIGNALS:
    void edited(); ///< by the person

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void choose();
    void showLogo();

    std::function<QString(QWidget*)> m_askForFile;
    Logo m_logo;
    QLabel* m_picture = nullptr;
    TextLabel* m_text = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace kitcamp
