// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/platformhosts.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::widgets {

/// Name, kind, region or host and key of one connection. The key is masked and never echoed.
class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectForm(app::AppContext &context, QWidget *parent = nullptr);

    void setPlatform(Platform platform);
    /// The organisation that a platform is added to: name and kind are given.
    void setOrganisation(const QString &name, const QString &kind, bool isFixed);
    void setReadOnly(bool isReadOnly);
    void setHost(const QUrl &api);

    /// Without a name where none was typed.
    app::ConnectionSettings settings() const;
    SecretString key() const;
    QString keyHint() const; ///< what is odd about it; empty where nothing is
    bool keepsKey() const;
    void setKeepsKey(bool keeps);
    /// What is missing before a test, or before saving, as a sentence; empty: nothing.
    QString missingForTest() const;
    QString missingForSave() const;
    void setNameIfEmpty(const QString &name);
    void pasteKey();
    void clearKey();
    void focusKey();
    void focusHost();

Q_SIGNALS:
    void testedChanged(); ///< what a test depends on: host or key
    void changed();
    void hostChanged(const QUrl &api);

private:
    QUrl host() const;
    void updateHost();
    void updateHints();

    app::AppContext &m_context;
    Platform m_platform = Platform::Anyscale;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLabel *m_regionLabel;
    QComboBox *m_region;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLineEdit *m_key;
    QPushButton *m_paste;
    QWidget *m_hint;
    QLabel *m_hintText;
    QLabel *m_replaces;
    QLabel *m_kept;
    QCheckBox *m_keep;
    QCheckBox *m_readOnly;
};

} // namespace gatehouse::widgets
