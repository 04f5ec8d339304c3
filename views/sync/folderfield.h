// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace kitcamp {

/// A folder or file that is typed or chosen.
class FolderField : public QWidget
{
    Q_OBJECT
public:
    /// Asks the person; empty where she cancelled.
    using Ask = std::function<QString(QWidget* asking)>;

    /// \p name becomes the line's objectName, the button's with "Choose" behind it.
    FolderField(const QString& name, const QString& accessibleName, Ask ask, QWidget* parent);

    [[nodiscard]] QString path() const; ///< with "/", without spaces around it
    void setPath(const QString& path);
    /// True once a person has typed or chosen.
    [[nodiscard]] bool isEdited() const { return m_edited; }

Q_SIGNALS:
    void edited(const QString& path); ///< typed or chosen

private:
    void choose();

    Ask m_ask;
    QLineEdit* m_line = nullptr;
    QPushButton* m_choose = nullptr;
    bool m_edited = false;
};

} // namespace kitcamp
